import { expect, test } from 'vitest';
import { JOB_ROLES, competenciesOf } from '../../domain/catalogue/roles.ts';
import { BANDS } from '../../domain/catalogue/vocabulary.ts';
import type { BankQuestion } from '../../interviewer/bank/question.ts';
import {
  behaviouralEntryExplainToLayperson,
} from '../../interviewer/bank/questions/behavioural-entry-explain-to-layperson.ts';
import { behaviouralEntryHelpedSomeone } from '../../interviewer/bank/questions/behavioural-entry-helped-someone.ts';
import { behaviouralEntryLearnedFast } from '../../interviewer/bank/questions/behavioural-entry-learned-fast.ts';
import { behaviouralEntryOwnMistake } from '../../interviewer/bank/questions/behavioural-entry-own-mistake.ts';
import {
  behaviouralEntryReceivedFeedback,
} from '../../interviewer/bank/questions/behavioural-entry-received-feedback.ts';
import { behaviouralEntryStuckAndAsked } from '../../interviewer/bank/questions/behavioural-entry-stuck-and-asked.ts';
import { behaviouralEntryTeamConflict } from '../../interviewer/bank/questions/behavioural-entry-team-conflict.ts';
import { behaviouralEntryTightDeadline } from '../../interviewer/bank/questions/behavioural-entry-tight-deadline.ts';
import { behaviouralEntryUnclearTask } from '../../interviewer/bank/questions/behavioural-entry-unclear-task.ts';
import { behaviouralMidAmbiguity } from '../../interviewer/bank/questions/behavioural-mid-ambiguity.ts';
import { behaviouralMidDateAtRisk } from '../../interviewer/bank/questions/behavioural-mid-date-at-risk.ts';
import {
  behaviouralMidDisagreeAndCommit,
} from '../../interviewer/bank/questions/behavioural-mid-disagree-and-commit.ts';
import { behaviouralMidGivingFeedback } from '../../interviewer/bank/questions/behavioural-mid-giving-feedback.ts';
import { behaviouralMidMentoring } from '../../interviewer/bank/questions/behavioural-mid-mentoring.ts';
import {
  behaviouralMidProductionIncident,
} from '../../interviewer/bank/questions/behavioural-mid-production-incident.ts';
import { behaviouralMidProjectFailure } from '../../interviewer/bank/questions/behavioural-mid-project-failure.ts';
import { behaviouralMidPushBackOnScope } from '../../interviewer/bank/questions/behavioural-mid-push-back-on-scope.ts';
import {
  behaviouralMidTechnicalDisagreement,
} from '../../interviewer/bank/questions/behavioural-mid-technical-disagreement.ts';
import {
  behaviouralSeniorAmbiguousProgramme,
} from '../../interviewer/bank/questions/behavioural-senior-ambiguous-programme.ts';
import {
  behaviouralSeniorConflictBetweenTeams,
} from '../../interviewer/bank/questions/behavioural-senior-conflict-between-teams.ts';
import {
  behaviouralSeniorCostlyDecision,
} from '../../interviewer/bank/questions/behavioural-senior-costly-decision.ts';
import {
  behaviouralSeniorGrowingAnEngineer,
} from '../../interviewer/bank/questions/behavioural-senior-growing-an-engineer.ts';
import {
  behaviouralSeniorInfluenceWithoutAuthority,
} from '../../interviewer/bank/questions/behavioural-senior-influence-without-authority.ts';
import {
  behaviouralSeniorNoToLeadership,
} from '../../interviewer/bank/questions/behavioural-senior-no-to-leadership.ts';
import {
  behaviouralSeniorStoppedProject,
} from '../../interviewer/bank/questions/behavioural-senior-stopped-project.ts';
import {
  behaviouralSeniorSystemicIncident,
} from '../../interviewer/bank/questions/behavioural-senior-systemic-incident.ts';
import {
  behaviouralSeniorTechnicalDirection,
} from '../../interviewer/bank/questions/behavioural-senior-technical-direction.ts';
import { mention } from '../../interviewer/rule-based/mention.ts';
import { sentences, stems } from '../../interviewer/rule-based/text.ts';

const QUESTIONS: BankQuestion[] = [
  behaviouralEntryExplainToLayperson,
  behaviouralEntryHelpedSomeone,
  behaviouralEntryLearnedFast,
  behaviouralEntryOwnMistake,
  behaviouralEntryReceivedFeedback,
  behaviouralEntryStuckAndAsked,
  behaviouralEntryTeamConflict,
  behaviouralEntryTightDeadline,
  behaviouralEntryUnclearTask,
  behaviouralMidAmbiguity,
  behaviouralMidDateAtRisk,
  behaviouralMidDisagreeAndCommit,
  behaviouralMidGivingFeedback,
  behaviouralMidMentoring,
  behaviouralMidProductionIncident,
  behaviouralMidProjectFailure,
  behaviouralMidPushBackOnScope,
  behaviouralMidTechnicalDisagreement,
  behaviouralSeniorAmbiguousProgramme,
  behaviouralSeniorConflictBetweenTeams,
  behaviouralSeniorCostlyDecision,
  behaviouralSeniorGrowingAnEngineer,
  behaviouralSeniorInfluenceWithoutAuthority,
  behaviouralSeniorNoToLeadership,
  behaviouralSeniorStoppedProject,
  behaviouralSeniorSystemicIncident,
  behaviouralSeniorTechnicalDirection,
].flat();
const each = QUESTIONS.map((question) => [question.id, question] as const);

const credit = (groups: string[][], text: string): number => mention(groups, sentences(text)).credit;
const holds = (words: string[], part: string[]): boolean =>
  words.some((_, at) => part.every((word, offset) => words[at + offset] === word));

test('every band has nine questions with ids of their own', () => {
  for (const band of BANDS) {
    const own = QUESTIONS.filter((question) => question.band === band);
    expect(own, band).toHaveLength(9);
    own.forEach(({ id }) => expect(id).toMatch(new RegExp(`^behavioural-${band.toLowerCase()}-[a-z-]+$`)));
  }
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(27);
  expect(new Set(QUESTIONS.map(({ text }) => text)).size).toBe(27);
});

test('all job roles can be asked every question', () => {
  for (const role of JOB_ROLES) {
    const known = new Set(competenciesOf(role.id).map(({ id }) => id));
    for (const { id, kind, competency } of QUESTIONS) {
      expect(kind).toBe('BEHAVIOURAL');
      expect([...known], `${role.id} ${id}`).toContain(competency);
    }
  }
});

test.each(each)('%s asks for a whole story: situation, own action, result', (_, { points }) => {
  const essential = points.filter((point) => point.essential).map((point) => point.criterion);
  expect(essential.filter((criterion) => criterion === 'situation-task')).toHaveLength(1);
  expect(essential.filter((criterion) => criterion === 'result')).toHaveLength(1);
  expect([1, 2]).toContain(essential.filter((criterion) => criterion === 'own-action').length);
  expect(essential.every((criterion) => ['situation-task', 'own-action', 'result'].includes(criterion))).toBe(true);
  const optional = points.filter((point) => !point.essential).map((point) => point.criterion);
  expect(optional).toEqual(expect.arrayContaining(['reflection', 'scope']));
});

test.each(each)('%s has phrase groups that are found one by one', (_, { points, misconceptions }) => {
  for (const { id, groups } of [...points, ...misconceptions]) {
    expect(groups.length, id).toBeLessThanOrEqual(3);
    groups.forEach((phrases, index) => {
      expect(phrases.length, id).toBeGreaterThanOrEqual(2);
      expect(phrases.length, id).toBeLessThanOrEqual(12);
      const others = groups.filter((_group, other) => other !== index).flat();
      for (const phrase of phrases) {
        // A phrase inside one of another group would let one mention count for both.
        expect(others.filter((other) => holds(stems(other), stems(phrase))), `${id}: ${phrase}`).toEqual([]);
      }
    });
  }
});

test.each(each)('the model answer of %s mentions every point and no misconception', (_, question) => {
  for (const { id, groups } of question.points) expect(credit(groups, question.modelAnswer), id).toBe(1);
  for (const { id, groups } of question.misconceptions) {
    for (const answer of [question.modelAnswer, ...Object.values(question.anchors)]) {
      expect(credit(groups, answer), id).toBeLessThan(1);
    }
  }
  const words = question.modelAnswer.split(' ').length;
  expect(words >= 110 && words <= 170, `${words} words`).toBe(true);
  expect(question.modelAnswer).toMatch(/^[\x20-\x7e]+$/);
});

test.each(each)('nothing that is asked in %s mentions a point', (_, question) => {
  const listened = [...question.points, ...question.misconceptions];
  const asked = [question.text, ...Object.values(question.probes), ...listened.map(({ probe }) => probe)];
  for (const words of asked) {
    for (const { id, groups } of listened) expect(credit(groups, words), `${id}: ${words}`).toBeLessThan(1);
  }
  expect(new Set(asked).size).toBe(asked.length);
});

test.each(each)('no probe of %s holds a longer phrase of its own point', (_, { points }) => {
  for (const { id, groups, probe } of points) {
    const longer = groups.flat().filter((phrase) => stems(phrase).length > 1);
    expect(longer.filter((phrase) => holds(stems(probe), stems(phrase))), id).toEqual([]);
  }
});

test.each(each)('a story without an own part mentions no essential point of %s', (_, { points }) => {
  const told =
    'There was a situation in our project. We all did our best and it was a team effort. ' +
    'Everybody helped, we talked about it, and it went well in the end.';
  for (const { id, groups } of points.filter((point) => point.essential)) {
    expect(credit(groups, told), id).toBeLessThan(1);
  }
});
