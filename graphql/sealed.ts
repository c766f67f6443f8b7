import { NotFoundError } from '../domain/errors.ts';
import type { SealedPlace } from '../store/sealed.ts';
import type { GraphQLContext } from './context.ts';

/** Opens a sealed text of a person. The one way from a `*Sealed` column into an answer. */
export async function openOf(
  { services }: GraphQLContext,
  userId: string,
  place: SealedPlace,
  token: string,
): Promise<string> {
  const key = await services.sealer.forUser(userId);
  return key.open(place, token);
}

/** Opens a sealed text of an interview: it is under the key of the person whose interview it is. */
export async function openIn(
  context: GraphQLContext,
  interviewId: string,
  place: SealedPlace,
  token: string,
): Promise<string> {
  const owner = await context.frames.ownerOf(interviewId);
  if (owner === null) throw new NotFoundError('This interview is not there any more.');
  return openOf(context, owner, place, token);
}
