import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, applyEvent, applySnapshot, knownFrom, mainOf, openQuestion, threadOf, type Known } from './reducer.ts';
import { eventsOf, randomInterview, viewAt } from './stand-in.ts';

const interviews = fc.array(fc.nat(), { minLength: 1, maxLength: 24 }).map(randomInterview);
const after = (known: Known, events: readonly Parameters<typeof applyEvent>[1][]): Known => events.reduce(applyEvent, known);

test('a snapshot and the events after it make the later snapshot', () => {
  fc.assert(
    fc.property(interviews, fc.nat(), (history, point) => {
      const start = point % history.length;
      const known = after(knownFrom(viewAt(history, start)), eventsOf(history, start));
      expect(known.view).toEqual(viewAt(history, history.length - 1));
      expect(known.sequence).toBe(known.view.lastEventSequence);
    }),
  );
});

test('neither the order of events nor how often they come matters', () => {
  fc.assert(
    fc.property(interviews, fc.nat(), fc.infiniteStream(fc.nat()), (history, point, random) => {
      const start = point % history.length;
      const events = eventsOf(history, start);
      const shuffled = [...events, ...events, ...events]
        .map((event) => ({ event, place: Number(random.next().value) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ event }) => event);
      const known = after(knownFrom(viewAt(history, start)), shuffled);
      expect(known.view).toEqual(viewAt(history, history.length - 1));
      expect(known.sequence).toBe(known.view.lastEventSequence);
      expect(known.ahead).toEqual([]);
    }),
  );
});

test('events delivered late, in their state at delivery, change nothing that is known better', () => {
  fc.assert(
    fc.property(interviews, (history) => {
      const end = history.length - 1;
      const known = after(knownFrom(viewAt(history, 0)), eventsOf(history, 0, end));
      expect(known.view).toEqual(viewAt(history, end));
    }),
  );
});

test('after a gap, the resume point is the last event before it', () => {
  const history = randomInterview([1, 2, 3, 4, 5, 6]);
  const [first, , third] = eventsOf(history, 0);
  if (first === undefined || third === undefined) throw new Error('The history is too short.');
  const known = after(knownFrom(viewAt(history, 0)), [first, third]);
  expect(known.sequence).toBe(first.sequence);
  expect(known.ahead).toEqual([third.sequence]);
});

test('a reply to a command shows at once, and an older one is ignored', () => {
  const history = randomInterview([1, 2, 3, 4, 5, 6, 7, 8]);
  const end = history.length - 1;
  const latest = viewAt(history, end);
  const known = applyChange(knownFrom(viewAt(history, end - 1)), { interview: latest, question: latest.questions.at(-1) ?? null });
  expect(known.view.status).toBe(latest.status);
  expect(known.sequence).toBe(viewAt(history, end - 1).lastEventSequence);
  const older = viewAt(history, 0);
  expect(applyChange(known, { interview: older }).view).toEqual(known.view);
  expect(applySnapshot(known, older)).toBe(known);
});

test('the open question, its thread and the main question', () => {
  const main = { id: 'main', state: 'ANSWERED', parent: null } as const;
  const followUp = { id: 'follow-up', state: 'ASKED', parent: { id: 'main' } } as const;
  const other = { id: 'other', state: 'SKIPPED', parent: null } as const;
  const questions = [other, main, followUp];
  expect(openQuestion(questions)).toBe(followUp);
  expect(openQuestion([other, main])).toBeUndefined();
  expect(mainOf(questions, followUp)).toBe(main);
  expect(threadOf(questions, main)).toEqual([main, followUp]);
});
