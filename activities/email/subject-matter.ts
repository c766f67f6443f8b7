import { jobRole } from '../../domain/catalogue/roles.ts';
import { roundDetails } from '../../domain/catalogue/rounds.ts';
import type { RoundStatus } from '../../domain/interview/states.ts';
import type { EmailContent, EmailRound } from '../../store/email-content.ts';
import { en } from './messages/en.ts';
import { momentIn } from './moment.ts';
import type { Fact } from './parts.ts';

/** Where the links of an e-mail lead. */
export interface Links {
  /** Origin, without a slash at its end. */
  publicUrl: string;
  unsubscribeUrl: string;
}

const CLOSED = new Set<RoundStatus>(['SCORING', 'COMPLETED', 'EXPIRED', 'CANCELLED']);

/** Nothing can be answered in it any more. */
export const isClosed = ({ status }: EmailRound): boolean => CLOSED.has(status);

/** The round that an e-mail is about; null for e-mails about the whole interview. */
export const roundOf = ({ rounds, roundId }: EmailContent): EmailRound | null =>
  rounds.find(({ id }) => id === roundId) ?? null;

/** The round of an e-mail that has one, or an error: an e-mail of such a kind is never stored without. */
export function ownRound(content: EmailContent): EmailRound {
  const round = roundOf(content);
  if (!round) throw new Error(`An e-mail of kind ${content.kind} has no round.`);
  return round;
}

/** `Backend engineer, senior level` */
export const interviewTitle = ({ interview: { jobRoleId, level } }: EmailContent): string =>
  en.interview(jobRole(jobRoleId)?.title ?? en.unknownRole, level);

export const roundTitle = ({ interview }: EmailContent, { kind }: EmailRound): string =>
  roundDetails(interview.jobRoleId, kind).title;

/** A moment as a line of a table, with the zone that it is told in. */
export function momentFact(label: string, at: number, timeZone: string): Fact {
  const moment = momentIn(at, timeZone);
  return { label, value: en.moment(moment), detail: moment.zone };
}

/** Which round it is, of which interview, until when, and how long it takes. */
export function roundFacts(content: EmailContent, round: EmailRound): Fact[] {
  const { rounds, timeZone } = content;
  return [
    { label: en.fact.interview, value: interviewTitle(content) },
    {
      label: en.fact.round,
      value: roundTitle(content, round),
      detail: en.place(round.index + 1, rounds.length),
    },
    momentFact(en.fact.due, round.dueAt, timeZone),
    { label: en.fact.effort, value: en.effort(round.minutes, round.questionCount) },
  ];
}

export const interviewUrl = ({ interview }: EmailContent, { publicUrl }: Links): string =>
  `${publicUrl}/interviews/${interview.id}`;
