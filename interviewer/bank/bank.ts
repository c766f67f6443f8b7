import { createHash } from 'node:crypto';
import { competenciesOf } from '../../domain/catalogue/roles.ts';
import type { Band, RoundKind } from '../../domain/catalogue/vocabulary.ts';
import type { BankQuestion } from './question.ts';
import { behaviouralEntryExplainToLayperson } from './questions/behavioural-entry-explain-to-layperson.ts';
import { behaviouralEntryHelpedSomeone } from './questions/behavioural-entry-helped-someone.ts';
import { behaviouralEntryLearnedFast } from './questions/behavioural-entry-learned-fast.ts';
import { behaviouralEntryOwnMistake } from './questions/behavioural-entry-own-mistake.ts';
import { behaviouralEntryReceivedFeedback } from './questions/behavioural-entry-received-feedback.ts';
import { behaviouralEntryStuckAndAsked } from './questions/behavioural-entry-stuck-and-asked.ts';
import { behaviouralEntryTeamConflict } from './questions/behavioural-entry-team-conflict.ts';
import { behaviouralEntryTightDeadline } from './questions/behavioural-entry-tight-deadline.ts';
import { behaviouralEntryUnclearTask } from './questions/behavioural-entry-unclear-task.ts';
import { behaviouralMidAmbiguity } from './questions/behavioural-mid-ambiguity.ts';
import { behaviouralMidDateAtRisk } from './questions/behavioural-mid-date-at-risk.ts';
import { behaviouralMidDisagreeAndCommit } from './questions/behavioural-mid-disagree-and-commit.ts';
import { behaviouralMidGivingFeedback } from './questions/behavioural-mid-giving-feedback.ts';
import { behaviouralMidMentoring } from './questions/behavioural-mid-mentoring.ts';
import { behaviouralMidProductionIncident } from './questions/behavioural-mid-production-incident.ts';
import { behaviouralMidProjectFailure } from './questions/behavioural-mid-project-failure.ts';
import { behaviouralMidPushBackOnScope } from './questions/behavioural-mid-push-back-on-scope.ts';
import { behaviouralMidTechnicalDisagreement } from './questions/behavioural-mid-technical-disagreement.ts';
import { behaviouralSeniorAmbiguousProgramme } from './questions/behavioural-senior-ambiguous-programme.ts';
import { behaviouralSeniorConflictBetweenTeams } from './questions/behavioural-senior-conflict-between-teams.ts';
import { behaviouralSeniorCostlyDecision } from './questions/behavioural-senior-costly-decision.ts';
import { behaviouralSeniorGrowingAnEngineer } from './questions/behavioural-senior-growing-an-engineer.ts';
import {
  behaviouralSeniorInfluenceWithoutAuthority,
} from './questions/behavioural-senior-influence-without-authority.ts';
import { behaviouralSeniorNoToLeadership } from './questions/behavioural-senior-no-to-leadership.ts';
import { behaviouralSeniorStoppedProject } from './questions/behavioural-senior-stopped-project.ts';
import { behaviouralSeniorSystemicIncident } from './questions/behavioural-senior-systemic-incident.ts';
import { behaviouralSeniorTechnicalDirection } from './questions/behavioural-senior-technical-direction.ts';
import { fundamentalsEntryData } from './questions/fundamentals-entry-data.ts';
import { fundamentalsEntryInterface } from './questions/fundamentals-entry-interface.ts';
import { fundamentalsEntryMethods } from './questions/fundamentals-entry-methods.ts';
import { fundamentalsEntrySafety } from './questions/fundamentals-entry-safety.ts';
import { fundamentalsEntryStructures } from './questions/fundamentals-entry-structures.ts';
import { fundamentalsEntryTables } from './questions/fundamentals-entry-tables.ts';
import { fundamentalsEntryWeb } from './questions/fundamentals-entry-web.ts';
import { fundamentalsMidClient } from './questions/fundamentals-mid-client.ts';
import { fundamentalsMidContracts } from './questions/fundamentals-mid-contracts.ts';
import { fundamentalsMidFlow } from './questions/fundamentals-mid-flow.ts';
import { fundamentalsMidReview } from './questions/fundamentals-mid-review.ts';
import { fundamentalsMidStorage } from './questions/fundamentals-mid-storage.ts';
import { fundamentalsMidStructures } from './questions/fundamentals-mid-structures.ts';
import { fundamentalsMidWeb } from './questions/fundamentals-mid-web.ts';
import { fundamentalsSeniorClient } from './questions/fundamentals-senior-client.ts';
import { fundamentalsSeniorDistributed } from './questions/fundamentals-senior-distributed.ts';
import { fundamentalsSeniorPractice } from './questions/fundamentals-senior-practice.ts';
import { fundamentalsSeniorRuntime } from './questions/fundamentals-senior-runtime.ts';
import { fundamentalsSeniorStorage } from './questions/fundamentals-senior-storage.ts';
import { fundamentalsSeniorStructures } from './questions/fundamentals-senior-structures.ts';
import { fundamentalsSeniorWeb } from './questions/fundamentals-senior-web.ts';
import { recruiterEntryFit } from './questions/recruiter-entry-fit.ts';
import { recruiterEntryIntroduction } from './questions/recruiter-entry-introduction.ts';
import { recruiterEntryMotivation } from './questions/recruiter-entry-motivation.ts';
import { recruiterEntryPractical } from './questions/recruiter-entry-practical.ts';
import { recruiterMidBackground } from './questions/recruiter-mid-background.ts';
import { recruiterMidMotivation } from './questions/recruiter-mid-motivation.ts';
import { recruiterMidPractical } from './questions/recruiter-mid-practical.ts';
import { recruiterMidRole } from './questions/recruiter-mid-role.ts';
import { recruiterSeniorBackground } from './questions/recruiter-senior-background.ts';
import { recruiterSeniorMotivation } from './questions/recruiter-senior-motivation.ts';
import { recruiterSeniorPractical } from './questions/recruiter-senior-practical.ts';
import { recruiterSeniorRole } from './questions/recruiter-senior-role.ts';
import { systemDesignMidClientArchitecture } from './questions/system-design-mid-client-architecture.ts';
import { systemDesignMidLinksOrdersApi } from './questions/system-design-mid-links-orders-api.ts';
import {
  systemDesignMidProductCacheSalesPipeline,
} from './questions/system-design-mid-product-cache-sales-pipeline.ts';
import { systemDesignMidSearchTracking } from './questions/system-design-mid-search-tracking.ts';
import { systemDesignMidUploadsNotifications } from './questions/system-design-mid-uploads-notifications.ts';
import { systemDesignSeniorClientPlatforms } from './questions/system-design-senior-client-platforms.ts';
import { systemDesignSeniorEditorOffline } from './questions/system-design-senior-editor-offline.ts';
import { systemDesignSeniorEventPlatformMetrics } from './questions/system-design-senior-event-platform-metrics.ts';
import { systemDesignSeniorTicketsFeed } from './questions/system-design-senior-tickets-feed.ts';
import { systemDesignSeniorUsageEventsOrderSaga } from './questions/system-design-senior-usage-events-order-saga.ts';

/** Every question that can be asked. */
export const QUESTIONS: readonly BankQuestion[] = [
  ...behaviouralEntryExplainToLayperson,
  ...behaviouralEntryHelpedSomeone,
  ...behaviouralEntryLearnedFast,
  ...behaviouralEntryOwnMistake,
  ...behaviouralEntryReceivedFeedback,
  ...behaviouralEntryStuckAndAsked,
  ...behaviouralEntryTeamConflict,
  ...behaviouralEntryTightDeadline,
  ...behaviouralEntryUnclearTask,
  ...behaviouralMidAmbiguity,
  ...behaviouralMidDateAtRisk,
  ...behaviouralMidDisagreeAndCommit,
  ...behaviouralMidGivingFeedback,
  ...behaviouralMidMentoring,
  ...behaviouralMidProductionIncident,
  ...behaviouralMidProjectFailure,
  ...behaviouralMidPushBackOnScope,
  ...behaviouralMidTechnicalDisagreement,
  ...behaviouralSeniorAmbiguousProgramme,
  ...behaviouralSeniorConflictBetweenTeams,
  ...behaviouralSeniorCostlyDecision,
  ...behaviouralSeniorGrowingAnEngineer,
  ...behaviouralSeniorInfluenceWithoutAuthority,
  ...behaviouralSeniorNoToLeadership,
  ...behaviouralSeniorStoppedProject,
  ...behaviouralSeniorSystemicIncident,
  ...behaviouralSeniorTechnicalDirection,
  ...fundamentalsEntryData,
  ...fundamentalsEntryInterface,
  ...fundamentalsEntryMethods,
  ...fundamentalsEntrySafety,
  ...fundamentalsEntryStructures,
  ...fundamentalsEntryTables,
  ...fundamentalsEntryWeb,
  ...fundamentalsMidClient,
  ...fundamentalsMidContracts,
  ...fundamentalsMidFlow,
  ...fundamentalsMidReview,
  ...fundamentalsMidStorage,
  ...fundamentalsMidStructures,
  ...fundamentalsMidWeb,
  ...fundamentalsSeniorClient,
  ...fundamentalsSeniorDistributed,
  ...fundamentalsSeniorPractice,
  ...fundamentalsSeniorRuntime,
  ...fundamentalsSeniorStorage,
  ...fundamentalsSeniorStructures,
  ...fundamentalsSeniorWeb,
  ...recruiterEntryFit,
  ...recruiterEntryIntroduction,
  ...recruiterEntryMotivation,
  ...recruiterEntryPractical,
  ...recruiterMidBackground,
  ...recruiterMidMotivation,
  ...recruiterMidPractical,
  ...recruiterMidRole,
  ...recruiterSeniorBackground,
  ...recruiterSeniorMotivation,
  ...recruiterSeniorPractical,
  ...recruiterSeniorRole,
  ...systemDesignMidClientArchitecture,
  ...systemDesignMidLinksOrdersApi,
  ...systemDesignMidProductCacheSalesPipeline,
  ...systemDesignMidSearchTracking,
  ...systemDesignMidUploadsNotifications,
  ...systemDesignSeniorClientPlatforms,
  ...systemDesignSeniorEditorOffline,
  ...systemDesignSeniorEventPlatformMetrics,
  ...systemDesignSeniorTicketsFeed,
  ...systemDesignSeniorUsageEventsOrderSaga,
];

/** Earlier versions of questions that stored interviews may still name; never asked again. */
const RETIRED: readonly BankQuestion[] = [];

const key = (id: string, version: number): string => `${id}@${version}`;
const BY_KEY = new Map([...RETIRED, ...QUESTIONS].map((question) => [key(question.id, question.version), question]));

/** Eight hexadecimal digits that change with any word of any question. */
export const BANK_VERSION: string = createHash('sha256').update(JSON.stringify(QUESTIONS)).digest('hex').slice(0, 8);

/** A question by its stored reference; throws for one that no version of the bank ever held. */
export function question(id: string, version: number): BankQuestion {
  const found = BY_KEY.get(key(id, version));
  if (!found) throw new Error(`The bank holds no question ${key(id, version)}; add its last words to RETIRED`);
  return found;
}

/** Questions of a kind and band about competencies of a role, in the order of the bank; empty for an unknown role. */
export function questionsFor(roleId: string, kind: RoundKind, band: Band): BankQuestion[] {
  const competencies = new Set(competenciesOf(roleId).map((competency) => competency.id));
  return QUESTIONS.filter(
    (candidate) => candidate.kind === kind && candidate.band === band && competencies.has(candidate.competency),
  );
}
