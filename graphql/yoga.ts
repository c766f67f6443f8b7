import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, execute, getOperationAST } from 'graphql';
import { type Plugin, createYoga } from 'graphql-yoga';
import type { Services } from '../services/services.ts';
import {
  type GraphQLContext, type RequestContext, type ServerContext, createContext, unauthenticated,
} from './context.ts';
import { presentableError } from './errors.ts';
import { schema } from './schema.ts';
import { subscribe } from './subscribe.ts';

const MAX_DEPTH = 10;
const MAX_ALIASES = 30;
const MAX_TOKENS = 2_000;
const MAX_DIRECTIVES = 20;

/** These two mend a session, so they take a token that is no good. */
const OPEN_TO_BAD_TOKENS = new Set(['refreshSession', 'signOut']);

/** The root fields of an operation, through fragments. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const seen = new Set<string>();
  const fieldsOf = (set: SelectionSetNode): string[] =>
    set.selections.flatMap((selection): string[] => {
      switch (selection.kind) {
        case Kind.FIELD:
          return [selection.name.value];
        case Kind.INLINE_FRAGMENT:
          return fieldsOf(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const { value } = selection.name;
          if (seen.has(value)) return [];
          seen.add(value);
          return document.definitions.flatMap((definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value
              ? fieldsOf(definition.selectionSet)
              : []);
        }
      }
    });
  return fieldsOf(operation.selectionSet);
}

/** Root fields are a closed list; what a client calls its operation is not. */
function operationName(fields: string[]): string {
  const first = fields.find((field) => !field.startsWith('__'));
  return first ?? 'introspection';
}

/** The code of a result's first error, or `ok`. */
function outcomeOf(result: unknown): string {
  const [error] = (result as ExecutionResult).errors ?? [];
  const code = error?.extensions['code'];
  if (!error) return 'ok';
  return typeof code === 'string' ? code : 'INVALID';
}

/**
 * Runs GraphQL's own execution, notes what was asked for, and turns a token that is no good away before anything runs.
 * Fields check it too: this covers what no field of ours stands for, such as `__typename`.
 */
function useRequestRules(): Plugin<GraphQLContext, ServerContext> {
  const before = (
    args: { document: DocumentNode; operationName?: string | null; contextValue: GraphQLContext },
    stop: (result: ExecutionResult) => void,
  ): void => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return;
    const fields = rootFields(args.document, operation);
    const { measured, badToken } = args.contextValue;
    measured.operation = operationName(fields);
    if (badToken && !fields.some((field) => OPEN_TO_BAD_TOKENS.has(field))) {
      stop({ data: null, errors: [unauthenticated(args.contextValue)] });
    }
  };
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      setExecuteFn(execute);
      before(args, setResultAndStopExecution);
    },
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      setSubscribeFn(subscribe);
      before(args, setResultAndStopExecution);
    },
    onExecutionResult({ result, context }) {
      if (result && !Array.isArray(result)) context.measured.outcome = outcomeOf(result);
    },
  };
}

/**
 * The GraphQL server: GraphQL over HTTP, and server-sent events for subscriptions.
 * @param ports.stopping aborts when the process is about to stop: subscriptions end
 * @param ports.console the page that a browser gets at the address
 */
export function createGraphQLServer(ports: { services: Services; stopping: AbortSignal; console: string }) {
  const { services, stopping, console } = ports;
  const armor = { propagateOnRejection: true };
  return createYoga<ServerContext, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    context: (initial) => createContext({ services, stopping }, initial),
    plugins: [
      maxTokensPlugin({ ...armor, n: MAX_TOKENS }),
      maxDepthPlugin({ ...armor, n: MAX_DEPTH }),
      maxAliasesPlugin({ ...armor, n: MAX_ALIASES, allowList: [] }),
      maxDirectivesPlugin({ ...armor, n: MAX_DIRECTIVES }),
      useRequestRules(),
    ],
    maskedErrors: {
      maskError: (error) =>
        presentableError(error, (origin) => services.log.error({ err: origin }, 'a request failed unexpectedly')),
    },
    renderGraphiQL: () => console,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    // Its own words would repeat ours, with what they must not hold.
    logging: false,
  });
}
