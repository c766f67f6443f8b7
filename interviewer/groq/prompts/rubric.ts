import { jobRole } from '../../../domain/catalogue/roles.ts';
import { roundDetails } from '../../../domain/catalogue/rounds.ts';
import type { Level, RoundKind } from '../../../domain/catalogue/vocabulary.ts';

/** What the bar is at each level of experience. */
export const BAR: Record<Level, string> = {
  INTERN: 'Intern: knows the ideas from studies or first projects and can explain them with a small example.',
  JUNIOR: 'Junior: does well-defined work alone, explains the ideas behind it, knows where to ask.',
  MID: 'Mid: owns features from question to operation, knows common failures and chooses between common options.',
  SENIOR: 'Senior: owns systems and open problems, foresees failure and cost, takes others along.',
  STAFF: 'Staff: sets direction over several teams, decides under uncertainty, sees long-term cost and risk.',
};

const CRITERIA: Record<string, string> = {
  correctness: 'is what was said right, and are the essential points there?',
  depth: 'how and why it works, below the names of things',
  'trade-offs': 'options, what each costs, when the choice stops being right',
  clarity: 'could a peer act on it? Nothing else',
  'problem-solving': 'takes the problem apart, chooses an approach and says why',
  testing: 'how one would know that it works: cases, edges, checks',
  requirements: 'asks or states what is needed, for how many, under which limits',
  structure: 'parts, their duties, and how data flows between them',
  'own-action': 'what this person did, said or decided, not only "we"',
  result: 'what came of it, and how one could tell',
  'situation-task': 'what was the case and what was expected of the person',
  reflection: 'what was learned, and what is done differently since',
  scope: 'how far the work reached, measured by the bar of the level',
  ownership: 'takes responsibility for an outcome, also where it went wrong',
  judgement: 'decides for reasons, with what was known at the time',
  'motivation-fit': 'concrete reasons of their own for this kind of work and role',
  'role-understanding': 'shows what the role is about, from something known of it',
};

const TECHNICAL = `1: no relevant point, or the central idea is wrong and stays so after a follow-up
2: some points, but an essential one is missing or wrong after follow-ups; terms without explanation
3: every essential point and right; gaps only in optional ones; at most one follow-up was needed for an essential point
4: as 3 without follow-ups; explains why; one trade-off or failure mode offered unasked
5: as 4; compares options under stated limits, sizes or bounds them, says where the answer stops holding`;

const BEHAVIOURAL = `1: no example, or only opinions
2: an example, but only "we", or action or result missing after follow-ups
3: situation, task, action and result are all there, own action clear, result stated, scope fits the level
4: as 3; reasons and alternatives; the result is measured or evidenced
5: as 4; a reflection that changed what was done later; scope above the level`;

const CONVERSATION = `1: says nothing about it, or only repeats the question
2: general words that would fit any person and any job
3: concrete, about own work and this role
4: as 3; with reasons, and an example or a fact that carries them
5: as 4; weighs alternatives and says what would change the view`;

const ANCHORS: Record<RoundKind, string> = {
  RECRUITER_SCREEN: CONVERSATION,
  FUNDAMENTALS: TECHNICAL,
  CODING: TECHNICAL,
  SYSTEM_DESIGN: TECHNICAL,
  ROLE_SPECIFIC: TECHNICAL,
  BEHAVIOURAL,
  HIRING_MANAGER: CONVERSATION,
};

/** The job, its level and the kind of round, in two or three lines. */
export function setting(jobRoleId: string, level: Level, kind: RoundKind): string {
  const role = jobRole(jobRoleId);
  const { title, purpose } = roundDetails(jobRoleId, kind);
  return [
    `Role: ${role ? `${role.title}. ${role.summary}` : 'not stated.'}`,
    `Level: ${BAR[level]}`,
    `Round: ${title}. ${purpose}`,
  ].join('\n');
}

/** The criteria of a kind of round and what each level means. */
export function rubric(jobRoleId: string, kind: RoundKind): string {
  const { criteria } = roundDetails(jobRoleId, kind);
  return [
    'Criteria',
    ...criteria.map(({ criterion, title }) => `- ${criterion} (${title}): ${CRITERIA[criterion] ?? title}`),
    '',
    'Levels, the same for each criterion; 3 meets the bar of the level',
    ANCHORS[kind],
  ].join('\n');
}
