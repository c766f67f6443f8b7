import { NotFoundError, UnavailableError } from '../../domain/errors.ts';
import type { PersonCommand } from '../../domain/interview/commands.ts';
import { isDatabaseAway } from '../../platform/database-errors.ts';
import { type ChangeResult, type ChangeRequest, changeInterview } from '../../store/change/change.ts';
import type { Locator } from '../../store/change/read.ts';
import type { Services, Viewer } from '../services.ts';
import { errorOf } from './refusals.ts';

const NOT_THERE = 'There is no such interview, round or question.';

type Accepted = Exclude<ChangeResult, { outcome: 'refused' } | { outcome: 'not-there' }>;

/** Answers have the event log; what changes the course of an interview is audited as well. */
const AUDITED: Partial<Record<PersonCommand['type'], string>> = {
  pauseInterview: 'interview.pause',
  resumeInterview: 'interview.resume',
  extendDeadline: 'interview.extend',
  cancelInterview: 'interview.cancel',
  requestRescore: 'interview.rescore',
};

/**
 * The id of a thing, where it was one.
 * @throws NotFoundError where it was malformed or another type's: such a thing is not there
 */
export function existing(id: string | null): string {
  if (id === null) throw new NotFoundError(NOT_THERE);
  return id;
}

/**
 * Decides, commits and tells a person's command.
 * @throws NotFoundError, ConflictError, ForbiddenError, ValidationError, UnavailableError
 */
export async function command(
  services: Services,
  viewer: Viewer,
  locator: Locator,
  request: Pick<ChangeRequest, 'key' | 'words'> & { command: PersonCommand },
): Promise<Accepted> {
  const { type } = request.command;
  const result = await change(services, viewer, locator, request);
  services.metrics.commands.inc({ type, outcome: result.outcome });
  switch (result.outcome) {
    case 'not-there':
      throw new NotFoundError(NOT_THERE);
    case 'refused':
      audit(services, viewer, type, result.snapshot.interviewId, errorOf(result.refusal).code);
      throw errorOf(result.refusal, result.field);
    case 'changed':
      services.teller.tell(result.snapshot.interviewId);
      audit(services, viewer, type, result.snapshot.interviewId, null);
      return result;
    case 'stands':
    case 'seen':
      return result;
  }
}

async function change(
  services: Services,
  viewer: Viewer,
  locator: Locator,
  request: Pick<ChangeRequest, 'key' | 'words'> & { command: PersonCommand },
): Promise<ChangeResult> {
  const ports = { pool: services.database.pool, clock: services.clock };
  try {
    return await changeInterview(ports, { ...request, locator, userId: viewer.userId, byPerson: true });
  } catch (error) {
    if (isDatabaseAway(error)) {
      services.log.warn({ err: error, type: request.command.type }, 'a command found the database away');
      throw new UnavailableError();
    }
    throw error;
  }
}

/** Runs behind the reply; it never rejects. */
function audit(services: Services, viewer: Viewer, type: PersonCommand['type'], resourceId: string, code: string | null) {
  const action = AUDITED[type];
  if (action === undefined) return;
  void services.audit({
    userId: viewer.userId,
    action,
    resource: 'interview',
    resourceId,
    success: code === null,
    ...(code !== null && { code }),
    address: viewer.address,
  });
}
