import type pg from 'pg';
import type { Command } from '../../domain/interview/commands.ts';
import { createInterview } from '../../domain/interview/create.ts';
import type { Change } from '../../domain/interview/decision.ts';
import type { InterviewEvent } from '../../domain/interview/events.ts';
import type { InterviewState } from '../../domain/interview/states.ts';
import { newId } from '../../platform/ids.ts';
import { type ChangeResult, changeInterview } from '../../store/change/change.ts';
import { read } from '../../store/change/read.ts';
import type { Words } from '../../store/change/words.ts';
import { insertInterview } from '../../store/create-interview.ts';
import { logFaults, storedLog } from './log-faults.ts';

/** A clock that a test sets. */
export interface SetClock {
  time: number;
  now(databaseNow: number): number;
}

export const setClock = (time: number): SetClock => ({
  time,
  now() {
    return this.time;
  },
});

const PEOPLE = new Set<Command['type']>([
  'startRound', 'completeRound', 'submitAnswer', 'skipQuestion', 'pauseInterview', 'extendDeadline', 'cancelInterview',
  'requestRescore',
]);

/** Words that fit whatever a command stores. */
function anyWords(command: Command, { firstResults }: Change): Words {
  const question = { competency: 'sql', bank: { questionId: 'any', version: 1, probe: null }, textSealed: null };
  const ids = command.type === 'addPreparedQuestions' ? command.questionIds : [];
  const probe = command.type === 'recordEvaluation' && command.status === 'SCORED' ? command.probeId : undefined;
  return {
    ...(command.type === 'submitAnswer' && {
      answer: { id: newId(), textSealed: 'sealed', idempotencyKey: newId(), inputHash: 'hash' },
    }),
    questions: new Map([...ids, ...(probe === undefined ? [] : [probe])].map((id) => [id, question])),
    evaluation: { provider: 'test', model: null, interviewerVersion: '1', detailsSealed: 'sealed' },
    summarySealed: 'sealed',
    ...(command.type === 'storeLearningPath' && { learningPath: { id: newId(), contentSealed: 'sealed' } }),
    emails: firstResults ? [{ id: newId(), kind: 'RESULTS', businessKey: newId(), roundId: null }] : [],
  };
}

/** An interview in Postgres that a test changes command by command, without an engine. */
export class StoredInterview {
  readonly id: string;
  readonly #pool: pg.Pool;
  readonly #clock: SetClock;

  private constructor(id: string, pool: pg.Pool, clock: SetClock) {
    this.id = id;
    this.#pool = pool;
    this.#clock = clock;
  }

  /** Creates one with rounds of two questions each, one probe allowed. */
  static async create(
    pool: pg.Pool,
    userId: string,
    clock: SetClock,
    rounds: { opensAt?: number }[] = [{}, {}],
  ): Promise<StoredInterview> {
    const change = createInterview(
      {
        dueSetBy: 'CANDIDATE',
        dueAt: null,
        model: 'first',
        policy: { patience: 4000, scoringWindow: 86_400_000, pauseLimit: 30 * 86_400_000, timeFactor: 1 },
        rounds: rounds.map(({ opensAt }) => ({
          id: newId(),
          questionCount: 2,
          minutes: 30,
          maxProbes: 1,
          weight: 0.5,
          opensAt: opensAt ?? null,
          dueAt: null,
        })),
      },
      clock.time,
    );
    if (change.outcome !== 'changed') throw new Error('The plan was refused.');
    const id = newId();
    const made = {
      id,
      userId,
      partnerId: null,
      jobRoleId: 'backend',
      level: 'MID' as const,
      language: 'en',
      interviewer: 'RULE_BASED' as const,
      roundKinds: rounds.map(() => 'FUNDAMENTALS' as const),
      idempotencyKey: newId(),
      inputHash: 'hash',
    };
    await insertInterview(pool, made, change, clock.time);
    return new StoredInterview(id, pool, clock);
  }

  async state(): Promise<InterviewState> {
    const { snapshot } = await read(this.#pool, { by: 'interview', id: this.id }, null);
    if (!snapshot) throw new Error('The interview is gone.');
    return snapshot.state;
  }

  command(command: Command): Promise<ChangeResult> {
    return changeInterview(
      { pool: this.#pool, clock: this.#clock },
      {
        locator: { by: 'interview', id: this.id },
        command,
        userId: null,
        byPerson: PEOPLE.has(command.type),
        words: (_, change) => anyWords(command, change),
      },
    );
  }

  /** Runs a command that has to be accepted. */
  async must(command: Command): Promise<InterviewState> {
    const result = await this.command(command);
    if (result.outcome !== 'changed') throw new Error(`${command.type} was not accepted: ${JSON.stringify(result)}`);
    return result.change.state;
  }

  /** The stored log, in order. */
  log(): Promise<InterviewEvent[]> {
    return storedLog(this.#pool, this.id);
  }

  /** What is wrong with the log, against the rows. */
  async faults(): Promise<string[]> {
    return logFaults(await this.state(), await this.log());
  }
}
