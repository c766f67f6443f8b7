import { builder } from '../builder.ts';
import { EmailKind, EmailStatus } from './vocabulary.ts';

builder.prismaObject('EmailMessage', {
  description: 'An e-mail about an interview: that there is one and what came of it, not its words.',
  authScopes: ({ interviewId }) => (interviewId === null ? false : { interview: interviewId }),
  fields: (t) => ({
    kind: t.expose('kind', { type: EmailKind }),
    status: t.expose('status', { type: EmailStatus }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'Why a FAILED one was given up, such as SMTP_550 or NOT_TAKEN_IN_TIME.',
    }),
  }),
});
