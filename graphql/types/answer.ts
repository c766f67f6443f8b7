import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import { openIn } from '../sealed.ts';

export const Answer = builder.prismaNode('Answer', {
  id: { field: 'id' },
  authScopes: (answer) => ({ interview: answer.interviewId }),
  fields: (t) => ({
    text: t.string({
      resolve: ({ id, interviewId, textSealed }, _args, context) =>
        openIn(context, interviewId, sealedPlace.answerText(id), textSealed),
    }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime' }),
  }),
});
