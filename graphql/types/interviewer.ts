import { INTERVIEWERS, type InterviewerKind as Kind } from '../../domain/interviewers.ts';
import { builder } from '../builder.ts';
import { InterviewerKind } from './vocabulary.ts';

interface InterviewerShape {
  kind: Kind;
  provider: string;
  model: string | null;
  notice: string | null;
}

export const Interviewer = builder.objectRef<InterviewerShape>('Interviewer').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: InterviewerKind }),
    provider: t.exposeString('provider'),
    model: t.exposeString('model', { nullable: true }),
    notice: t.exposeString('notice', { nullable: true, description: 'To be shown with every score.' }),
  }),
});

/** An interview keeps its interviewer for all its scores, also where the process uses another one by now. */
export function interviewerShown(
  kind: Kind,
  model: string | null,
  inUse: { kind: Kind; provider: string; notice: string | null },
): InterviewerShape {
  const { provider, notice } = inUse.kind === kind ? inUse : INTERVIEWERS[kind];
  return { kind, provider, model, notice };
}

builder.queryField('interviewer', (t) =>
  t.field({
    type: Interviewer,
    description: 'Who would ask and judge in an interview that is created now.',
    authScopes: { signedIn: true },
    resolve: async (_root, _args, { services: { interviewer, modelGate } }) =>
      interviewerShown(interviewer.kind, await modelGate.inUse(), interviewer),
  }),
);
