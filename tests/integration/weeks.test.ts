import { afterEach, beforeEach, expect, test } from 'vitest';
import { extendDeadline } from '../../services/interviews/extend-deadline.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { resumeInterview } from '../../services/interviews/resume-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import type { Viewer } from '../../services/services.ts';
import { plan, questionText, sayOf, until } from '../support/interviewing.ts';
import { type SkippingSystem, minute, startSkippingSystem } from '../support/skipping-system.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let skipping: SkippingSystem;
beforeEach(async () => {
  skipping = await startSkippingSystem();
});
afterEach(() => skipping.close());

interface Zone {
  timeZone: string;
  /** The Sunday on which the clock goes back by an hour, of a year. */
  changes(year: number): number;
  /** Hours that the clock is ahead of UTC, before that Sunday's morning and after it. */
  summer: number;
  winter: number;
}

const ZONES: Zone[] = [
  // The last Sunday of October, and the first of November.
  { timeZone: 'Europe/Berlin', changes: (year) => sundayFrom(Date.UTC(year, 9, 25)), summer: 2, winter: 1 },
  { timeZone: 'America/New_York', changes: (year) => sundayFrom(Date.UTC(year, 10, 1)), summer: -4, winter: -5 },
];

const sundayFrom = (day: number): number => day + ((7 - new Date(day).getUTCDay()) % 7) * DAY;

/** The day of the plan on which the clock changes. */
const CHANGE = 12;

/** A calendar of the candidate: `'3 15:00'` is 15:00 on the clock of the fourth day. Without a look at any time zone. */
function calendarOf(zone: Zone, now: number): (text: string) => number {
  const year = new Date(now).getUTCFullYear();
  const first = [year, year + 1].map((one) => zone.changes(one) - CHANGE * DAY).find((day) => day > now + DAY) ?? now;
  return (text) => {
    const [day = 0, hour = 0, minute = 0] = text.split(/[ :]/).map(Number);
    const offset = day < CHANGE ? zone.summer : zone.winter;
    return first + day * DAY + hour * HOUR + minute * MINUTE - offset * HOUR;
  };
}

/** Answers whatever a round asks until it closes. */
async function answerAll(viewer: Viewer, interviewId: string, roundId: string): Promise<void> {
  const { services } = skipping;
  const ended = new AbortController();
  for await (const event of services.feed.follow(interviewId, 0, ended.signal)) {
    if (event.type === 'QUESTION_ASKED' && event.roundId === roundId && event.questionId !== null) {
      const id = event.questionId;
      const answer = await services.database.prisma.answer.findFirst({ where: { questionId: id } });
      const text = sayOf(await questionText(services, id), event.sequence);
      if (!answer) await submitAnswer(services, viewer, { questionId: id, text, idempotencyKey: id });
    }
    if (event.type === 'ROUND_COMPLETED' && event.roundId === roundId) ended.abort();
  }
}

/** Opens and is due, by round. Pauses and the extension move what is due. */
const SCHEDULE = [
  [null, '5 18:00'], ['4 08:00', '9 23:59'], [null, '12 12:00'], ['13 09:00', '20 12:00'], [null, '25 12:00'], [null, '30 12:00'],
] as const;

test.for(ZONES)('thirty days across the change of the clock in $timeZone', async (zone) => {
  const { services, stored, timeIs } = skipping;
  const at = calendarOf(zone, await skipping.now());
  const viewer = await skipping.candidateIn(zone.timeZone);
  await timeIs(at('0 10:20'));
  const date = (text: string | null) => (text === null ? undefined : new Date(at(text)));
  const rounds = SCHEDULE.map(([opens, due]) => ({
    kind: 'FUNDAMENTALS' as const,
    questionCount: 1,
    ...(opens !== null && { opensAt: date(opens) }),
    dueAt: date(due),
  }));
  const interviewId = await plan(services, viewer, rounds);
  const ids = (await stored(interviewId)).rounds.map(({ id }) => id);
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = ids;
  const dueOf = async (roundId: string) => (await stored(interviewId)).rounds.find(({ id }) => id === roundId)?.dueAt.getTime();
  const expected: [kind: string, key: string, at: string][] = [];

  // Silence at first: reminded, invited to continue. What was taken in time is not reminded of again.
  const firstDue = await dueOf(one);
  await timeIs(at('3 15:00'));
  expected.push(['REMINDER', `reminder:${one}:${firstDue}:72`, '2 18:00'], ['CONTINUE', `continue:${one}`, '3 11:00']);
  await startRound(services, viewer, { roundId: one });
  await answerAll(viewer, interviewId, one);

  // The second opens by itself; a pause of two days stops its clocks and moves what is due by as much.
  await timeIs(at('5 12:00'));
  expected.push(['ROUND_OPEN', `round-open:${two}`, '4 08:00']);
  await startRound(services, viewer, { roundId: two });
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED' && event.roundId === two);
  await timeIs(at('5 12:30'));
  await pauseInterview(services, viewer, { interviewId });
  await timeIs(at('7 12:30'));
  await resumeInterview(services, viewer, { interviewId });
  const secondDue = await dueOf(two);
  await timeIs(at('11 10:00'));
  expected.push(
    ['REMINDER', `reminder:${two}:${secondDue}:72`, '8 19:00'],
    ['CONTINUE', `continue:${two}`, '10 13:00'],
    ['REMINDER', `reminder:${two}:${secondDue}:24`, '10 19:00'],
  );
  await answerAll(viewer, interviewId, two);

  // The third is forgotten. 72 hours before noon is 13:00 on the other side of the change.
  const thirdDue = await dueOf(three);
  await timeIs(at('15 10:00'));
  expected.push(
    ['REMINDER', `reminder:${three}:${thirdDue}:72`, '11 13:00'],
    ['REMINDER', `reminder:${three}:${thirdDue}:24`, '13 12:00'],
    ['ROUND_OPEN', `round-open:${four}`, '14 12:01'],
  );

  // The second pause, and a round in one go after it.
  await startRound(services, viewer, { roundId: four });
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED' && event.roundId === four);
  await timeIs(at('15 10:05'));
  await pauseInterview(services, viewer, { interviewId });
  await timeIs(at('17 10:05'));
  await resumeInterview(services, viewer, { interviewId });
  await timeIs(at('17 11:00'));
  await answerAll(viewer, interviewId, four);

  const fifthDue = await dueOf(five);
  await timeIs(at('26 15:00'));
  expected.push(['CONTINUE', `continue:${five}`, '20 12:00'], ['REMINDER', `reminder:${five}:${fifthDue}:72`, '26 12:00']);
  await startRound(services, viewer, { roundId: five });
  await answerAll(viewer, interviewId, five);

  // An extension after a reminder: the old due date is not spoken of again. In the end time runs out.
  const sixthDue = await dueOf(six);
  await timeIs(at('32 10:00'));
  await extendDeadline(services, viewer, { interviewId, until: new Date(at('38 12:00')) });
  expected.push(
    ['CONTINUE', `continue:${six}`, '29 16:00'],
    ['REMINDER', `reminder:${six}:${sixthDue}:72`, '31 12:00'],
    ['REMINDER', `reminder:${six}:${at('38 12:00')}:72`, '35 12:00'],
    ['REMINDER', `reminder:${six}:${at('38 12:00')}:24`, '37 12:00'],
    ['EXPIRED', `expired:${interviewId}`, '38 12:01'],
    ['RESULTS', `results:${interviewId}`, '38 12:01'],
  );
  await skipping.ended(interviewId);
  for (const _ of expected) await skipping.mail.received();

  const after = await stored(interviewId);
  expect(after.status).toBe('EXPIRED');
  expect(after.rounds.map(({ status }) => status)).toEqual(
    ['COMPLETED', 'COMPLETED', 'EXPIRED', 'COMPLETED', 'COMPLETED', 'EXPIRED'],
  );
  expect(after.emailMessages.map(({ kind, businessKey, createdAt }) => [kind, businessKey, minute(createdAt)])).toEqual(
    expected.map(([kind, key, text]) => [kind, key, minute(new Date(at(text)))]),
  );
  expect(skipping.mail.mails).toHaveLength(expected.length);
  expect(await skipping.openTimers(interviewId)).toBe(0);
});
