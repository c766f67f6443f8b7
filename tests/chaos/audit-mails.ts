import type pg from 'pg';
import { type HostileMailServer, isForGood, MAIL_FAULTS, type TakenMail } from '../support/hostile-mail-server.ts';
import { type Finding, found } from './findings.ts';
import type { Victim } from './victims.ts';

/**
 * So long after its mail server's reply a process may take to have it in a row; whoever is killed within it may not have
 * heard of it, ms.
 */
const HEARD_MS = 3_000;

export interface MailCounts {
  taken: number;
  /** The same Message-ID again, after a reply that was cut. */
  repeatedAfterCut: number;
  /** The same Message-ID again, after a reply that whoever had asked for it did not live to keep. */
  repeatedAfterDeath: number;
  givenUp: number;
  pending: number;
}

interface MailRow {
  id: string;
  status: 'PENDING' | 'SENT' | 'FAILED';
  sentAt: number | null;
}

type Deaths = readonly { victim: Victim; at: number }[];

/** No message was taken twice, but for a reply that was lost, and what rows tell of messages is so. */
export async function auditMails(
  pool: Pick<pg.Pool, 'query'>,
  server: Pick<HostileMailServer, 'taken' | 'done'>,
  deaths: Deaths,
): Promise<{ findings: Finding[]; counts: MailCounts }> {
  const { rows } = await pool.query<MailRow>(
    `select id, status, (extract(epoch from sent_at) * 1000)::float8 as "sentAt" from email_messages`,
  );
  const left = new Map<string, TakenMail[]>();
  for (const mail of server.taken) {
    const id = /^<([^@]+)@/.exec(mail.messageId)?.[1] ?? mail.messageId;
    left.set(id, [...(left.get(id) ?? []), mail]);
  }
  const findings: Finding[] = [];
  const counts = { taken: 0, repeatedAfterCut: 0, repeatedAfterDeath: 0, givenUp: 0, pending: 0 };
  for (const { id, status, sentAt } of rows) {
    const mails = left.get(id) ?? [];
    left.delete(id);
    counts.taken += mails.length;
    counts.givenUp += status === 'FAILED' ? 1 : 0;
    counts.pending += status === 'PENDING' ? 1 : 0;
    if (status === 'SENT' && mails.length === 0) findings.push(found('lost', `e-mail ${id} is SENT, and was never taken`));
    for (const [index, { at }] of mails.entries()) {
      const before = mails[index - 1];
      if (before === undefined) continue;
      if (sentAt !== null && at > sentAt) findings.push(found('doubled', `e-mail ${id}: taken again after it was SENT`));
      else if (before.cut) counts.repeatedAfterCut += 1;
      else if (diedWithin(deaths, before.at)) counts.repeatedAfterDeath += 1;
      else findings.push(found('doubled', `e-mail ${id}: taken again, although its reply was not cut`));
    }
  }
  for (const id of left.keys()) findings.push(found('doubled', `a mail with the id ${id}, of which there is no row`));
  const refused = MAIL_FAULTS.filter(isForGood).reduce((sum, fault) => sum + server.done[fault], 0);
  if (counts.givenUp > refused) {
    findings.push(found('lost', `${counts.givenUp} e-mails were given up, and ${refused} attempts refused for good`));
  }
  return { findings, counts };
}

/** Worker and engine have to hear of a reply; the others have no part in it. */
const diedWithin = (deaths: Deaths, reply: number): boolean => deaths.some(({ victim, at }) =>
  (victim === 'worker' || victim === 'temporal') && at >= reply && at <= reply + HEARD_MS);
