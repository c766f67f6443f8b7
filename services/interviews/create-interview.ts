import { jobRole } from '../../domain/catalogue/roles.ts';
import type { Level } from '../../domain/catalogue/vocabulary.ts';
import { NotFoundError, RoundsError, UnavailableError, ValidationError } from '../../domain/errors.ts';
import { createInterview as decideCreation } from '../../domain/interview/create.ts';
import { isDatabaseAway, uniqueViolation } from '../../platform/database-errors.ts';
import { newId } from '../../platform/ids.ts';
import { type CreatedBefore, beforeCreation, insertInterview } from '../../store/create-interview.ts';
import type { Services, Viewer } from '../services.ts';
import { keyProblem, requestKey, sameInput } from './idempotency.ts';
import { type RoundPlan, isTooLate, planProblems, plannedRounds } from './plan.ts';
import { errorOf } from './refusals.ts';
import { refuseBeyondCaps, spendGuard } from './spend-caps.ts';

const HOUR = 3_600_000;
const SCORING_WINDOW = 24 * HOUR;
const PAUSE_LIMIT = 30 * 24 * HOUR;

export interface CreateInterview {
  jobRoleId: string;
  level: Level;
  rounds: RoundPlan[];
  dueAt: Date | null;
  idempotencyKey: string;
}

/**
 * Creates an interview after a plan. The same key and input again give the same interview. One by a model is created
 * only while the day's caps on spending leave room for all of it: it is never stopped later.
 * @throws ValidationError, NotFoundError for an unknown role, ConflictError,
 *   RateLimitedError, UnavailableError
 */
export async function createInterview(
  services: Services,
  viewer: Viewer,
  input: CreateInterview,
): Promise<{ interviewId: string }> {
  const problems = [...planProblems(input.rounds), ...keyProblem(input.idempotencyKey)];
  if (isTooLate(input.dueAt)) problems.push({ path: 'dueAt', message: 'Choose a date before 2100.' });
  if (problems.length > 0) throw new ValidationError(problems);
  await services.limits.createInterview(viewer.userId);
  const { idempotencyKey, ...asked } = input;
  const key = requestKey(services, viewer, 'createInterview', idempotencyKey, asked);
  try {
    return await create(services, viewer, input, key);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    services.log.warn({ err: error }, 'an interview could not be created: the database is away');
    throw new UnavailableError();
  }
}

type Key = ReturnType<typeof requestKey>;

async function create(
  services: Services,
  viewer: Viewer,
  input: CreateInterview,
  key: Key,
): Promise<{ interviewId: string }> {
  const { pool } = services.database;
  const { interviewer, config } = services;
  const { databaseNow, seen, model } = await beforeCreation(pool, key.value, interviewer.models);
  if (seen) return madeBefore(seen, key);
  if (!jobRole(input.jobRoleId)) throw new NotFoundError('There is no such job role.');
  const rounds = plannedRounds(input.rounds, interviewer.suggestRounds(input.jobRoleId, input.level));
  const now = await services.clock.now(databaseNow);
  const decision = decideCreation(
    {
      dueSetBy: 'CANDIDATE',
      dueAt: input.dueAt?.getTime() ?? null,
      model,
      policy: {
        patience: config.interviewPatienceMs,
        scoringWindow: SCORING_WINDOW,
        pauseLimit: PAUSE_LIMIT,
        timeFactor: 1,
      },
      rounds,
    },
    now,
  );
  if (decision.outcome === 'refused') throw errorOf(decision.refusal, givenField(input, decision.field));

  const interviewId = newId();
  const partnerId = null;
  const made = {
    id: interviewId,
    userId: viewer.userId,
    partnerId,
    jobRoleId: input.jobRoleId,
    level: input.level,
    language: 'en',
    interviewer: interviewer.kind,
    roundKinds: input.rounds.map((round) => round.kind),
    idempotencyKey: key.value,
    inputHash: key.inputHash,
  };
  const guard = config.model && model !== null ? spendGuard(config.model, { rounds, model, partnerId }, now) : null;
  try {
    const broken = await insertInterview(pool, made, decision, now, guard);
    if (broken) {
      services.metrics.commands.inc({ type: 'createInterview', outcome: 'refused' });
      services.log[broken === 'GLOBAL' ? 'warn' : 'info']({ cap: broken }, 'the AI budget of the day is used up');
      refuseBeyondCaps(broken, now);
    }
  } catch (error) {
    // Another request with the same key may have been first, and taken what was left of the budget.
    if (uniqueViolation(error) === null && !(error instanceof RoundsError)) throw error;
    const first = await beforeCreation(pool, key.value, []);
    if (!first.seen) throw error;
    return madeBefore(first.seen, key);
  }
  services.metrics.commands.inc({ type: 'createInterview', outcome: 'changed' });
  services.teller.tell(interviewId);
  void services.audit({
    userId: viewer.userId,
    action: 'interview.create',
    resource: 'interview',
    resourceId: interviewId,
    success: true,
    address: viewer.address,
  });
  return { interviewId };
}

/** An interview without a due date of its own takes its last round's: that is the field to mend. */
const givenField = (input: CreateInterview, field: string): string =>
  field === 'dueAt' && input.dueAt === null ? `rounds.${input.rounds.length - 1}.dueAt` : field;

function madeBefore(seen: CreatedBefore, key: Key): { interviewId: string } {
  sameInput(key, seen);
  return { interviewId: seen.interviewId };
}
