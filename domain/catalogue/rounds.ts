import { jobRole } from './roles.ts';
import type { Level, RoundKind } from './vocabulary.ts';

/** A line of a rubric. Its level is 1–5; the weights of a round's criteria add up to 1. */
export interface Criterion {
  /** kebab-case, stable: stored with scores. */
  criterion: string;
  title: string;
  weight: number;
}

export interface RoundKindDetails {
  title: string;
  /** Why the round exists, one sentence for the candidate. */
  purpose: string;
  criteria: readonly Criterion[];
}

/** A round as the catalogue suggests it for a level. */
export interface PlannedRound {
  kind: RoundKind;
  minutes: number;
  /** Main questions, follow-ups not counted. */
  questionCount: number;
  /** Follow-ups that one main question may get at most. */
  maxProbes: number;
  /** Share in the overall score, 0–1; 0 for a round that only gives feedback. */
  weight: number;
}

const TECHNICAL: readonly Criterion[] = [
  { criterion: 'correctness', title: 'Correctness', weight: 0.4 },
  { criterion: 'depth', title: 'Depth', weight: 0.25 },
  { criterion: 'trade-offs', title: 'Trade-offs', weight: 0.2 },
  { criterion: 'clarity', title: 'Clarity', weight: 0.15 },
];

export const ROUND_KIND_DETAILS: Record<RoundKind, RoundKindDetails> = {
  RECRUITER_SCREEN: {
    title: 'Recruiter screen',
    purpose:
      'Practises saying in a few minutes who you are, what you want and why this job; ' +
      'you get feedback, and it does not count towards the overall score.',
    criteria: [
      { criterion: 'motivation-fit', title: 'Motivation and fit', weight: 0.4 },
      { criterion: 'role-understanding', title: 'Understanding of the role', weight: 0.4 },
      { criterion: 'clarity', title: 'Clarity', weight: 0.2 },
    ],
  },
  FUNDAMENTALS: {
    title: 'Technical fundamentals',
    purpose: 'Checks with short questions whether you can explain the ideas that daily work rests on.',
    criteria: TECHNICAL,
  },
  CODING: {
    title: 'Coding discussion',
    purpose: 'Shows how you take a problem apart, choose an approach and convince yourself that it works.',
    criteria: [
      { criterion: 'problem-solving', title: 'Problem solving', weight: 0.35 },
      { criterion: 'correctness', title: 'Correctness', weight: 0.3 },
      { criterion: 'testing', title: 'Testing', weight: 0.2 },
      { criterion: 'clarity', title: 'Clarity', weight: 0.15 },
    ],
  },
  SYSTEM_DESIGN: {
    title: 'System design',
    purpose: 'Shows how you turn an open problem into requirements, parts and reasoned choices.',
    criteria: [
      { criterion: 'requirements', title: 'Requirements', weight: 0.15 },
      { criterion: 'structure', title: 'Structure', weight: 0.2 },
      { criterion: 'depth', title: 'Depth', weight: 0.25 },
      { criterion: 'trade-offs', title: 'Trade-offs', weight: 0.25 },
      { criterion: 'clarity', title: 'Clarity', weight: 0.15 },
    ],
  },
  ROLE_SPECIFIC: {
    title: 'Role-specific case',
    purpose: 'Goes into the problems that are particular to this job.',
    criteria: TECHNICAL,
  },
  BEHAVIOURAL: {
    title: 'Behavioural',
    purpose: 'Asks for situations you were in, because what you did before says more than what you would do.',
    criteria: [
      { criterion: 'own-action', title: 'Own action', weight: 0.3 },
      { criterion: 'result', title: 'Result', weight: 0.2 },
      { criterion: 'situation-task', title: 'Situation and task', weight: 0.15 },
      { criterion: 'reflection', title: 'Reflection', weight: 0.15 },
      { criterion: 'scope', title: 'Scope', weight: 0.2 },
    ],
  },
  HIRING_MANAGER: {
    title: 'Hiring manager',
    purpose: 'Shows what you take responsibility for, how you decide and how far your work reaches.',
    criteria: [
      { criterion: 'ownership', title: 'Ownership', weight: 0.3 },
      { criterion: 'judgement', title: 'Judgement', weight: 0.3 },
      { criterion: 'scope', title: 'Scope', weight: 0.25 },
      { criterion: 'clarity', title: 'Clarity', weight: 0.15 },
    ],
  },
};

/** What a role says differently about a kind of round. */
const ROLE_DETAILS: Record<string, Partial<Record<RoundKind, Omit<RoundKindDetails, 'criteria'>>>> = {
  backend: {
    ROLE_SPECIFIC: {
      title: 'Data and API depth',
      purpose: 'Goes into schemas, transactions, idempotency and failure, where backend work is decided.',
    },
  },
  frontend: {
    SYSTEM_DESIGN: {
      title: 'Client architecture',
      purpose: 'Shows how you turn an open problem into the state, data flow and parts of a client application.',
    },
    ROLE_SPECIFIC: {
      title: 'Components, rendering and accessibility',
      purpose: 'Goes into components, rendering performance and accessibility, where frontend work is decided.',
    },
  },
  'data-engineer': {
    CODING: {
      title: 'Coding discussion in SQL and Python',
      purpose: 'Shows how you take a data problem apart, choose an approach and convince yourself that it works.',
    },
    SYSTEM_DESIGN: {
      title: 'Data platform design',
      purpose: 'Shows how you turn an open problem into sources, storage, pipelines and reasoned choices.',
    },
    ROLE_SPECIFIC: {
      title: 'SQL, modelling and pipelines',
      purpose: 'Goes into SQL and data models, then into pipeline failure and backfill, where data work is decided.',
    },
  },
};

/** Title, purpose and criteria of a kind of round, in the words of the role where it has its own. */
export function roundDetails(roleId: string, kind: RoundKind): RoundKindDetails {
  return { ...ROUND_KIND_DETAILS[kind], ...ROLE_DETAILS[roleId]?.[kind] };
}

type PlanRow = [kind: RoundKind, minutes: number, questionCount: number, maxProbes: number, weight: number];

/** One plan for all roles; they differ in questions and words, not in numbers. */
const BASE_PLAN: Record<Level, PlanRow[]> = {
  INTERN: [
    ['RECRUITER_SCREEN', 15, 4, 1, 0],
    ['FUNDAMENTALS', 25, 5, 1, 0.35],
    ['CODING', 30, 1, 3, 0.45],
    ['BEHAVIOURAL', 20, 3, 2, 0.2],
  ],
  JUNIOR: [
    ['RECRUITER_SCREEN', 20, 5, 1, 0],
    ['FUNDAMENTALS', 30, 6, 2, 0.25],
    ['CODING', 40, 1, 3, 0.35],
    ['ROLE_SPECIFIC', 30, 3, 2, 0.2],
    ['BEHAVIOURAL', 30, 3, 2, 0.2],
  ],
  MID: [
    ['RECRUITER_SCREEN', 20, 5, 1, 0],
    ['FUNDAMENTALS', 30, 5, 2, 0.15],
    ['CODING', 45, 2, 3, 0.25],
    ['SYSTEM_DESIGN', 40, 1, 5, 0.2],
    ['ROLE_SPECIFIC', 40, 3, 2, 0.2],
    ['BEHAVIOURAL', 35, 4, 2, 0.2],
  ],
  SENIOR: [
    ['RECRUITER_SCREEN', 20, 5, 1, 0],
    ['FUNDAMENTALS', 20, 3, 2, 0.08],
    ['CODING', 45, 1, 3, 0.17],
    ['SYSTEM_DESIGN', 50, 1, 6, 0.3],
    ['ROLE_SPECIFIC', 45, 3, 3, 0.2],
    ['BEHAVIOURAL', 45, 5, 3, 0.2],
    ['HIRING_MANAGER', 30, 3, 2, 0.05],
  ],
  STAFF: [
    ['RECRUITER_SCREEN', 20, 5, 1, 0],
    ['CODING', 40, 1, 3, 0.1],
    ['SYSTEM_DESIGN', 60, 1, 7, 0.35],
    ['ROLE_SPECIFIC', 45, 2, 3, 0.15],
    ['BEHAVIOURAL', 45, 5, 3, 0.3],
    ['HIRING_MANAGER', 40, 4, 2, 0.1],
  ],
};

/** The suggested rounds of a role at a level, in order; empty for an unknown role. The weights add up to 1. */
export function planOf(roleId: string, level: Level): PlannedRound[] {
  if (!jobRole(roleId)?.levels.includes(level)) return [];
  return BASE_PLAN[level].map(([kind, minutes, questionCount, maxProbes, weight]) => {
    return { kind, minutes, questionCount, maxProbes, weight };
  });
}
