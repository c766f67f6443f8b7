import { ConflictError, NotFoundError, UnavailableError, ValidationError } from '../../domain/errors.ts';
import { completeRound } from '../../services/interviews/complete-round.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { orUnavailable } from '../errors.ts';
import { decodeIdOf } from '../global-id.ts';
import { InterviewRound } from './interview-round.ts';

for (const [name, run] of Object.entries({ startRound, completeRound })) {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const Input = builder.inputType(`${typeName}Input`, { fields: (t) => ({ roundId: t.id() }) });
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: InterviewRound,
      args: { input: t.arg({ type: Input }) },
      authScopes: { signedIn: true },
      errors: {
        union: { name: `${typeName}Result` },
        types: [ValidationError, NotFoundError, ConflictError, UnavailableError],
      },
      resolve: (query, _root, { input }, context) => {
        const roundId = decodeIdOf('InterviewRound', input.roundId);
        const done = run(context.services, viewerOf(context), { roundId });
        const { interviewRound } = context.services.database.prisma;
        return orUnavailable(
          done.then(({ roundId: id }) => interviewRound.findUniqueOrThrow({ ...query, where: { id } })),
        );
      },
    }),
  );
}
