import { grantRole, revokeRole } from '../../services/operators/change-role.ts';
import { interviewTimeline } from '../../services/operators/interview-timeline.ts';
import { listRepairs } from '../../services/operators/list-repairs.ts';
import { modelQueueStatus, pauseModelQueue, resumeModelQueue } from '../../services/operators/model-queue.ts';
import type { Operator, OperatorServices } from '../../services/operators/operator.ts';
import { rebuildInterview } from '../../services/operators/rebuild-interview.ts';
import { rescoreInterview } from '../../services/operators/rescore-interview.ts';
import { listStuckInterviews } from '../../services/operators/stuck-interviews.ts';
import { tellAllInterviews, tellInterview } from '../../services/operators/tell-interview.ts';
import type { AdminCommand } from './arguments.ts';
import { queueLines, repairLines, stuckLines, timelineLines } from './lines.ts';

/** Who types here has the machine. */
const OPERATOR: Operator = { userId: null, address: null };
const QUEUE = { status: modelQueueStatus, pause: pauseModelQueue, resume: resumeModelQueue };

/** What a command answers: `result` for scripts, `lines` for people. */
export interface Answer {
  result: unknown;
  lines: string[];
}

const answer = (result: unknown, lines: string[]): Answer => ({ result, lines });

/**
 * Runs a command.
 * @throws RoundsError where it cannot be done
 */
export async function runCommand(
  services: OperatorServices,
  asked: Exclude<AdminCommand, { command: 'help' }>,
): Promise<Answer> {
  switch (asked.command) {
    case 'grant':
    case 'revoke': {
      const change = asked.command === 'grant' ? grantRole : revokeRole;
      const result = await change(services, OPERATOR, { email: asked.email, role: asked.role });
      const already = result.changed ? 'now' : 'already';
      return answer(result, [`The account ${already} has: ${result.roles.join(', ') || 'no role'}.`]);
    }
    case 'stuck': {
      const result = await listStuckInterviews(services, asked.limit);
      return answer(result, stuckLines(result));
    }
    case 'repairs': {
      const result = await listRepairs(services, asked.limit);
      return answer(result, repairLines(result));
    }
    case 'timeline': {
      const result = await interviewTimeline(services, asked.interviewId);
      return answer(result, timelineLines(result));
    }
    case 'tell': {
      const result = await tellInterview(services, OPERATOR, asked.interviewId);
      return answer(result, [`Told. Its run was ${result.found}.`]);
    }
    case 'tell-all': {
      const interviews = await tellAllInterviews(services, OPERATOR);
      return answer({ interviews }, [`The workers tell ${interviews} interviews now, 20 at a time.`]);
    }
    case 'rebuild': {
      const result = await rebuildInterview(services, OPERATOR, asked.interviewId);
      return answer(result, [`A new run has started from the database. The one before was ${result.found}.`]);
    }
    case 'rescore': {
      const result = await rescoreInterview(services, OPERATOR, asked.interviewId);
      return answer(result, [`${result.threads} answered questions are judged again.`]);
    }
    case 'model': {
      const result = await QUEUE[asked.what](services, OPERATOR);
      return answer(result, queueLines(result));
    }
  }
}
