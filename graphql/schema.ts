import { builder } from './builder.ts';
import './types/admin-mutations.ts';
import './types/admin-queries.ts';
import './types/date-time.ts';
import './types/error-types.ts';
import './types/interview-commands.ts';
import './types/interview-connection.ts';
import './types/interview-event.ts';
import './types/interview-event-connection.ts';
import './types/job-role.ts';
import './types/node.ts';
import './types/question-commands.ts';
import './types/round-commands.ts';
import './types/session.ts';

/** The schema that clients see. */
export const schema = builder.toSchema();
