import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { FloorReason } from '../domain/answer-gate.ts';
import type { NotScoredReason } from '../domain/interview/states.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import type { ModelAccount } from '../domain/model-usage.ts';
import type { LearningPathContent, ThreadResult } from '../domain/learning-path.ts';

/** A question of the bank, or one of its probes: what is stored instead of words. */
export interface BankReference {
  questionId: string;
  version: number;
  /** `clarify`, `foothold`, `depth`, `point:<id>` or `misconception:<id>`; null for the main question itself. */
  probe: string | null;
}

/** A question to ask. A text made for one person stands in `text` and is sealed where it is stored. */
export interface PreparedQuestion {
  competency: string;
  source: { bank: BankReference } | { text: string };
}

export interface RoundSuggestion {
  kind: RoundKind;
  title: string;
  /** Why this round is in the plan, one sentence. */
  purpose: string;
  questionCount: number;
  maxQuestionCount: number;
  minutes: number;
  maxProbes: number;
  weight: number;
}

/** How a model is called: by whom, which one, and until when anybody waits for it. Rules need none of it. */
export interface ModelUse {
  account: ModelAccount;
  /** The model that the interview was created with or changed to; null for rules. */
  model: string | null;
  signal?: AbortSignal | undefined;
}

export interface GenerateQuestions extends ModelUse {
  jobRoleId: string;
  level: Level;
  kind: RoundKind;
  /** 1–12. */
  count: number;
  /** Bank questions that the person has seen, most recent first; they come again only where nothing else is left. */
  seen: string[];
  /** Texts that were made for the person before, most recent first. */
  askedBefore: string[];
  /** Decides the choice, so that a repeated call gives the same questions. */
  seed: string;
}

/** One question of a thread with its answer, in the order asked. */
export interface Exchange {
  /** Null for a text made for one person. */
  bank: BankReference | null;
  question: string;
  answer: string;
  /** Set where the answer is no evidence; decided in code before any model. */
  floored: FloorReason | null;
}

export interface EvaluateThread extends ModelUse {
  jobRoleId: string;
  kind: RoundKind;
  level: Level;
  competency: string;
  /** BCP 47. */
  language: string;
  exchanges: Exchange[];
  /** Follow-ups that the plan still allows on this thread. */
  probesLeft: number;
}

export interface CriterionJudgement {
  criterion: string;
  /** 1–5; null where nothing in the answers speaks to it. */
  level: number | null;
  /** Verbatim from one of the answers; code verifies it. */
  evidence: string | null;
}

export type ThreadJudgement =
  | {
      status: 'SCORED';
      criteria: CriterionJudgement[];
      strengths: string[];
      improvements: string[];
      /** The next probe, or null to move on. */
      probe: PreparedQuestion | null;
    }
  | { status: 'NOT_SCORED'; reason: NotScoredReason };

export interface SummariseRound extends ModelUse {
  jobRoleId: string;
  kind: RoundKind;
  level: Level;
  /** 0–100, or null where too little was scored. */
  score: number | null;
  threads: ThreadResult[];
}

export interface BuildLearningPath extends ModelUse {
  jobRoleId: string;
  level: Level;
  threads: ThreadResult[];
}

/**
 * Who asks and judges. An implementation returns plain validated values or throws; it never stores anything, and it never
 * computes a total.
 */
export interface Interviewer {
  readonly kind: InterviewerKind;
  readonly provider: string;
  /** The model for new interviews, then its successors; empty for rules. */
  readonly models: readonly string[];
  /** Shown with every score that this interviewer gives. */
  readonly notice: string | null;
  /** Identifies prompts and bank, stored with every evaluation. */
  readonly version: string;
  /** Only rounds that can be served in full; empty for an unknown role. */
  suggestRounds(jobRoleId: string, level: Level): RoundSuggestion[];
  /**
   * The suggestions in a better order, with purposes for the role; counts stay within their bounds. The catalogue's own
   * where that takes longer than a person waits, or fails. Rules have nothing to add.
   */
  refineSuggestions?(jobRoleId: string, level: Level, model: string | null): Promise<RoundSuggestion[]>;
  generateQuestions(request: GenerateQuestions): Promise<PreparedQuestion[]>;
  evaluateThread(thread: EvaluateThread): Promise<ThreadJudgement>;
  summariseRound(round: SummariseRound): Promise<string>;
  buildLearningPath(request: BuildLearningPath): Promise<LearningPathContent>;
  /** The words of a bank reference; throws for one that no version of the bank ever held. */
  bankText(reference: BankReference): string;
}
