import type { ErrorCode } from './generated/graphql.ts';

/** OFFLINE: this device has no network. UNAVAILABLE: the server, or something it needs, is away for now. */
export type ErrorKind = ErrorCode | 'OFFLINE' | 'INTERNAL';

/** What went wrong, in words that may be shown as they are. */
export type ApiError = Readonly<{
  kind: ErrorKind;
  message: string;
  /** Messages by path inside the input, such as `email` or `rounds.0.dueAt`. */
  fields: Readonly<Record<string, string>>;
  retryAfterSeconds?: number;
}>;

export type Outcome<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; error: ApiError }>;

export const success = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const failure = (kind: ErrorKind, message: string): Readonly<{ ok: false; error: ApiError }> => ({
  ok: false,
  error: { kind, message, fields: {} },
});

type Problem = Readonly<{
  code: ErrorCode;
  message: string;
  fields?: readonly Readonly<{ path: string; message: string }>[];
  retryAfterSeconds?: number;
}>;

/** The members of a result's union that are no errors; errors are known by the `code` of fragment Problem. */
export type Succeeded<Result> = Exclude<Result, { readonly code: ErrorCode }>;

/** The success member of the one root field of a mutation. */
export type Unwrapped<Data> = Succeeded<Data[keyof Data]>;

const isProblem = (result: unknown): result is Problem =>
  typeof result === 'object' && result !== null && 'code' in result && 'message' in result;

const errorOf = ({ code, message, fields = [], retryAfterSeconds }: Problem): ApiError => ({
  kind: code,
  message,
  fields: Object.fromEntries(fields.map((field) => [field.path, field.message])),
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

/** Splits the result of a mutation; its error members must be read with fragment Problem. */
export function unwrap<Result>(result: Result): Outcome<Succeeded<Result>> {
  return isProblem(result) ? { ok: false, error: errorOf(result) } : success(result as Succeeded<Result>);
}

/** `unwrap` for the data of an operation with one root field. */
export function unwrapRoot<Data extends object>(data: Data): Outcome<Unwrapped<Data>> {
  const [result] = Object.values(data) as Data[keyof Data][];
  return unwrap(result as Data[keyof Data]);
}

/** An entry of the `errors` of a GraphQL reply. */
export type TopLevelError = Readonly<{ message: string; extensions?: Readonly<Record<string, unknown>> | undefined }>;

const KINDS: ReadonlySet<string> = new Set<ErrorCode>([
  'CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'UNAUTHENTICATED', 'UNAVAILABLE', 'VALIDATION',
]);

/** The first of a reply's errors; every code without a kind of its own is INTERNAL. */
export function topLevelError(errors: readonly TopLevelError[]): ApiError {
  const { message = '', extensions = {} } = errors[0] ?? {};
  const { code, fields, retryAfterSeconds } = extensions as Partial<Record<keyof Problem, unknown>>;
  return errorOf({
    code: (typeof code === 'string' && KINDS.has(code) ? code : 'INTERNAL') as ErrorCode,
    message,
    ...(Array.isArray(fields) && { fields: fields as Problem['fields'] & object }),
    ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
  });
}
