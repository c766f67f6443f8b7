import { changeInterview } from '../../store/change/change.ts';
import { errorOf } from '../interviews/refusals.ts';
import { type Operator, type OperatorServices, auditOperator, noSuchInterview } from './operator.ts';

/**
 * Has every thread of an interview judged again that was given up, as its candidate could.
 * @throws NotFoundError, ConflictError where everything is scored, UnavailableError
 */
export async function rescoreInterview(
  services: OperatorServices,
  operator: Operator,
  interviewId: string,
): Promise<{ interviewId: string; threads: number }> {
  const entry = { action: 'operator.rescore', resource: 'interview', resourceId: interviewId } as const;
  const result = await changeInterview(
    { pool: services.database.pool, clock: services.clock },
    { locator: { by: 'interview', id: interviewId }, command: { type: 'requestRescore' }, userId: null, byPerson: true },
  );
  services.metrics.commands.inc({ type: 'requestRescore', outcome: result.outcome });
  switch (result.outcome) {
    case 'not-there':
      throw noSuchInterview();
    case 'refused': {
      const error = errorOf(result.refusal, result.field);
      await auditOperator(services, operator, entry, error.code);
      throw error;
    }
    case 'changed': {
      services.teller.tell(interviewId);
      await auditOperator(services, operator, entry);
      const { rescore } = result.change.state.interview;
      const threads = result.change.state.questions.filter((question) =>
        question.kind === 'MAIN' && question.state === 'ANSWERED' && question.rescore === rescore);
      return { interviewId, threads: threads.length };
    }
    case 'stands':
    case 'seen':
      return { interviewId, threads: 0 };
  }
}
