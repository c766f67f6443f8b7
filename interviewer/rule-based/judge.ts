import { type Criterion, ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import type { BankQuestion } from '../bank/question.ts';
import type { CriterionJudgement } from '../interviewer.ts';
import type { HeardPoint, Hearing } from './hearing.ts';

/** Mentioned points never prove a comparison under stated limits, so the highest level is out of reach. */
export const HIGHEST_RULE_LEVEL = 4;

/** Share of a point's groups from which it counts as touched. */
const TOUCHED = 2 / 3;
/** Points that were half mentioned and together count as touched. */
const HALVES = 2;
/** Essential points that show something for a criterion without essentials of its own. */
const LEAST_ESSENTIALS = 2;

export const isMentioned = (heard: HeardPoint): boolean => heard.credit === 1;
const isEssential = (heard: HeardPoint): boolean => heard.point.essential;

const wasTouched = (own: HeardPoint[]): boolean =>
  own.some((heard) => heard.credit >= TOUCHED || heard.named === 1) ||
  own.filter((heard) => heard.credit >= 0.5).length >= HALVES;

/** A criterion with its points and its place among those of the question that lack the same kind of point. */
interface Subject {
  criterion: Criterion;
  own: HeardPoint[];
  /**
   * 0 for the heaviest. Those of one kind borrow from the rest of the question one after another, so that as many
   * points as possible move a level.
   */
  rank: number;
  /** How many lighter ones there are. */
  lighter: number;
}

function subjectsOf(question: BankQuestion, hearing: Hearing): Subject[] {
  const subjects = ROUND_KIND_DETAILS[question.kind].criteria.map((criterion) => ({
    criterion,
    own: hearing.points.filter((heard) => heard.point.criterion === criterion.criterion),
  }));
  const kindOf = ({ own }: { own: HeardPoint[] }): string =>
    `${own.some(isEssential)} ${own.some((heard) => !isEssential(heard))}`;
  return subjects.map((subject) => {
    const alike = subjects.filter((other) => other.own.length > 0 && kindOf(other) === kindOf(subject));
    const rank = alike.filter((other) => isHeavier(other.criterion, subject.criterion)).length;
    return { ...subject, rank, lighter: alike.length - 1 - rank };
  });
}

const isHeavier = (one: Criterion, other: Criterion): boolean =>
  one.weight > other.weight || (one.weight === other.weight && one.criterion < other.criterion);

function levelOf({ own, rank, lighter }: Subject, hearing: Hearing): number {
  const essentials = own.filter(isEssential);
  const mentioned = own.filter(isMentioned);
  const allEssentials = hearing.points.filter(isEssential);
  const missing = allEssentials.filter((heard) => !isMentioned(heard)).length;
  if (mentioned.length === 0) {
    const said = allEssentials.length - missing;
    const enough = Math.min(LEAST_ESSENTIALS + lighter, allEssentials.length);
    return wasTouched(own) || (essentials.length === 0 && said >= enough) ? 2 : 1;
  }
  const complete = essentials.length > 0 ? essentials.every(isMentioned) : missing === 0 || mentioned.length > 1;
  if (!complete) return 2;
  const hasOptional = own.some((heard) => !isEssential(heard));
  const extras = (hasOptional ? own : hearing.points).filter(
    (heard) => !isEssential(heard) && isMentioned(heard) && heard.unprompted,
  );
  const borrowable = hearing.points.filter((heard) => !isEssential(heard)).length;
  const others = hearing.points.filter((heard) => !isEssential(heard) && isMentioned(heard) && !own.includes(heard));
  // The first optional point of a criterion without essentials made it complete; the next one is the extra.
  const extra =
    essentials.length > 0
      ? extras.length > (hasOptional ? 0 : Math.min(rank, borrowable - 1))
      : extras.length > 1 || (own.length === 1 && extras.length === 1 && others.length > 0);
  const unprompted = essentials.every((heard) => heard.unprompted);
  return unprompted && extra && hearing.gaveReason ? HIGHEST_RULE_LEVEL : 3;
}

/** The clearest quote: own points before others, mentioned before touched, essential before optional. */
function evidenceOf(own: HeardPoint[], hearing: Hearing): string | null {
  const rank = (heard: HeardPoint): number =>
    (own.includes(heard) ? 8 : 0) + Math.max(heard.credit, heard.named / 2) * 2 + (isEssential(heard) ? 1 : 0);
  const quoted = hearing.points.filter((heard) => heard.quote !== null).sort((a, b) => rank(b) - rank(a));
  return quoted[0]?.quote ?? null;
}

/**
 * A level per criterion of the round's rubric: which points were mentioned, never whether they are right. Criteria
 * that no point of the question speaks to have none.
 */
export function judge(question: BankQuestion, hearing: Hearing): CriterionJudgement[] {
  const judged = subjectsOf(question, hearing).map((subject) => {
    const { criterion, own } = subject;
    const level = own.length === 0 ? null : levelOf(subject, hearing);
    return { ...criterion, level, evidence: level === null || level === 1 ? null : evidenceOf(own, hearing) };
  });
  const belief = hearing.misconceptions[0];
  if (belief) {
    // One level off where the belief weighs most.
    const [heaviest] = judged.filter(({ level }) => level !== null && level > 1).sort((a, b) => b.weight - a.weight);
    if (heaviest?.level) Object.assign(heaviest, { level: heaviest.level - 1, evidence: belief.quote });
  }
  return judged.map(({ criterion, level, evidence }) => ({ criterion, level, evidence }));
}
