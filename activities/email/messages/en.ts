import type { Level } from '../../../domain/catalogue/vocabulary.ts';
import type { ScoreBand } from '../../../domain/interview/states.ts';
import type { Moment } from '../moment.ts';

const many = (one: string, more: string) => (n: number) => `${n} ${n === 1 ? one : more}`;
const questions = many('question', 'questions');

const level: Record<Level, string> = { INTERN: 'intern', JUNIOR: 'junior', MID: 'mid', SENIOR: 'senior', STAFF: 'staff' };
const band: Record<ScoreBand, string> = {
  STRONG: 'Strong',
  READY: 'Ready',
  BORDERLINE: 'Borderline',
  BUILDING: 'Still building',
};

/** Every word of the e-mails. Round titles arrive as the catalogue has them, times as the person's clock shows them. */
export const en = {
  brand: 'Rounds',
  greeting: (name: string) => `Hello ${name},`,
  unknownRole: 'Mock interview',
  interview: (role: string, of: Level) => `${role}, ${level[of]} level`,
  place: (number: number, count: number) => `Round ${number} of ${count}`,
  moment: ({ day, time }: Moment) => `${day}, ${time}`,
  effort: (minutes: number, count: number) => `About ${minutes} minutes, ${questions(count)}`,
  reason: 'You get this e-mail because you have an interview in Rounds.',
  stop: 'Stop reminders',
  fact: { interview: 'Interview', round: 'Round', due: 'Due', effort: 'Takes', done: 'Done' },

  results: {
    subject: (interview: string) => `Your results: ${interview}`,
    headline: (of: ScoreBand | null, at: Level) =>
      of === null ? 'Too little was scored for an overall result' : `${band[of]} at ${level[at]} level`,
    scored: 'Your interview is scored, and your learning path is ready.',
    expired: 'Your interview reached its due date before it was finished. What you answered was scored all the same.',
    overall: 'Overall',
    points: (score: number | null) => (score === null ? 'Not scored' : `${Math.round(score)} of 100`),
    action: 'See feedback and learning path',
    byRules: 'Practice mode: rule-based, no AI. It shows which points were mentioned and does not judge correctness.',
    byModel: 'Scored by an AI model against a published rubric; every level has its quote.',
  },

  roundOpen: {
    subject: (title: string) => `Now open: ${title}`,
    headline: (title: string) => `${title} is open`,
    body: 'The next round of your interview has opened. Start it whenever it suits you before its due date.',
    action: 'Start the round',
    note: 'You need not do it in one sitting. Every answer is kept the moment you send it.',
  },

  reminder: {
    subject: (title: string, { shortDay }: Moment) => `Due ${shortDay}: ${title}`,
    headline: (title: string, { shortDay }: Moment) => `${title} is due on ${shortDay}`,
    waiting: 'This round of your interview is still waiting for you.',
    begun: 'You have begun this round, and what you answered so far is kept.',
    after: 'When the due date has passed, the round closes as it stands: what you answered is scored, the rest is not.',
    begin: 'Start the round',
    goOn: 'Go on with the round',
    pause: 'Short of time? Pause the interview, and its due dates move by as long as the pause lasts.',
    move: 'Short of time? You can move the due date on the page of the interview.',
  },

  carryOn: {
    subject: (title: string) => `Pick up where you stopped: ${title}`,
    headline: (title: string) => `${title} is next`,
    body: 'It has been quiet in your interview for a few days. Everything is where you left it.',
    resumedSubject: (interview: string) => `Your pause has ended: ${interview}`,
    resumedHeadline: 'Your pause has ended',
    resumedBody:
      'A pause ends by itself after its limit. The due dates have moved by as long as it lasted, and the clock runs again.',
    action: 'Go on with the interview',
    done: (closed: number, count: number) => `${closed} of ${many('round', 'rounds')(count)}`,
    note: 'A round need not be done in one sitting. Every answer is kept the moment you send it.',
  },

  expired: {
    subject: (interview: string) => `The due date has passed: ${interview}`,
    headline: 'Your interview has reached its due date',
    answered: 'It is closed as it stands. What you answered is being scored, and your results follow by e-mail.',
    unanswered: 'It is closed. Nothing was answered, so there is nothing to score.',
    again: 'You can plan the next one at any time, with more days between the rounds if you like.',
    due: 'Was due',
    answers: 'Answered',
    count: questions,
    see: 'See the interview',
    plan: 'Plan another interview',
  },
};
