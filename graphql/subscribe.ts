import { type ExecutionArgs, type ExecutionResult, GraphQLError, createSourceEventStream, execute } from 'graphql';
import { type GraphQLContext, renewedContext } from './context.ts';

type Results = AsyncIterableIterator<ExecutionResult>;

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('The subscription failed.', { originalError: error instanceof Error ? error : undefined });
}

/**
 * GraphQL's `subscribe` with two differences: each event is executed on a context of its own, so that nothing read for
 * an earlier one is shown again, and an error of the source is a last result before the end, as clients expect it.
 */
export async function subscribe(args: ExecutionArgs): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let over = false;

  async function next(): Promise<IteratorResult<ExecutionResult>> {
    if (over) return { done: true, value: undefined };
    try {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue = renewedContext(args.contextValue as GraphQLContext);
      const value = await execute({ ...args, rootValue: event.value, contextValue });
      return { done: false, value };
    } catch (error) {
      over = true;
      return { done: false, value: { errors: [asGraphQLError(error)] } };
    }
  }

  const results: Results = {
    next,
    async return() {
      over = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      over = true;
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
