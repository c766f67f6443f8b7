import { type FieldError, ValidationError } from '../../domain/errors.ts';

const EMAIL_LIMIT = 254;
const NAME_LIMIT = 100;
const PASSWORD_MIN = 12;
const PASSWORD_LIMIT = 128;

/** One @, a name before it and a host with a dot behind it: the only proof of an address is a mail that arrives. */
const EMAIL = /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}.]+(\.[^\s@\p{Cc}.]+)+$/u;
const CONTROL = /\p{Cc}/u;

const lengthOf = (text: string): number => [...text].length;

/** An address as it is stored and looked up: trimmed, lower case, NFC. */
export const normalisedEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC');

function emailProblem(email: string): string | null {
  if (email === '') return 'Enter an e-mail address.';
  if (lengthOf(email) > EMAIL_LIMIT) return `An e-mail address has at most ${EMAIL_LIMIT} characters.`;
  return EMAIL.test(email) ? null : 'Enter an e-mail address such as ada@example.com.';
}

function passwordProblem(password: string): string | null {
  const length = lengthOf(password);
  return length < PASSWORD_MIN || length > PASSWORD_LIMIT
    ? `Choose a password of ${PASSWORD_MIN} to ${PASSWORD_LIMIT} characters.`
    : null;
}

function nameProblem(name: string): string | null {
  if (name === '') return 'Enter a name.';
  if (lengthOf(name) > NAME_LIMIT) return `A name has at most ${NAME_LIMIT} characters.`;
  return CONTROL.test(name) ? 'A name cannot hold control characters.' : null;
}

/** The IANA name in its usual spelling, or null. Offsets such as `+02:00` are no zones: they know no summer. */
function ianaZone(timeZone: string): string | null {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(timeZone)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function refuse(problems: [path: string, message: string | null][]): void {
  const fields: FieldError[] = problems.flatMap(([path, message]) => (message === null ? [] : [{ path, message }]));
  if (fields.length > 0) throw new ValidationError(fields);
}

export interface Registration {
  email: string;
  password: string;
  name: string;
  /** IANA name. */
  timeZone: string;
}

/**
 * The registration as it is stored.
 * @throws ValidationError with every field that cannot be used
 */
export function checkedRegistration(input: Registration): Registration {
  const email = normalisedEmail(input.email);
  const name = input.name.trim().normalize('NFC');
  const timeZone = ianaZone(input.timeZone.trim());
  refuse([
    ['email', emailProblem(email)],
    ['password', passwordProblem(input.password)],
    ['name', nameProblem(name)],
    ['timeZone', timeZone === null ? 'Choose a time zone by its IANA name, such as Europe/Berlin.' : null],
  ]);
  return { email, password: input.password, name, timeZone: timeZone ?? 'UTC' };
}

/**
 * An e-mail address as it is looked up.
 * @throws ValidationError
 */
export function checkedEmail(text: string): string {
  const email = normalisedEmail(text);
  refuse([['email', emailProblem(email)]]);
  return email;
}

/**
 * The credentials to look up. Only what no account can have is refused, so that the answer tells nothing.
 * @throws ValidationError
 */
export function checkedCredentials(input: { email: string; password: string }): { email: string; password: string } {
  const email = normalisedEmail(input.email);
  const tooLong = lengthOf(input.password) > PASSWORD_LIMIT;
  refuse([
    ['email', emailProblem(email)],
    ['password', input.password === '' || tooLong ? 'Enter your password.' : null],
  ]);
  return { email, password: input.password };
}
