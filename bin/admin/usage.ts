/** What `help` prints, and a command that cannot be understood. */
export const USAGE = `Usage: npm run admin -- <command> [--json]

  grant <e-mail> <role>    give an account a role: CANDIDATE, REVIEWER, PARTNER or ADMIN
  revoke <e-mail> <role>   take it
  stuck [--limit N]        interviews that are overdue or were given up: why, since when, and how their run stands
  timeline <interview>     what happened to an interview and when; no words, no names
  tell <interview>         have its run look at the database again, and start one where none runs
  tell --all               the same for every interview with a way to go, after a restored backup
  rebuild <interview>      end its run, and start a new one from the database
  rescore <interview>      have the answers judged again that were given up
  repairs [--limit N]      what the reconciler repaired, the latest first
  model status             whether models are called, and what waits for them
  model pause              call no model; interviews go on, scores come later
  model resume             call models again; what waited is tried within seconds
  help                     this text

An <interview> is the id in a log line, in the API, or of its workflow (interview-<id>). --json prints JSON for scripts.
Settings are those of the other processes, from the environment or .env; without them those of the local system in
ROUNDS_DATA_DIR (.data). Ends with 0 when it is done, 1 when it could not be done, 2 when it was not understood.

Examples:
  npm run admin -- grant ada@example.com ADMIN
  npm run admin -- stuck
  npm run --silent admin -- stuck --json | jq -r '.[].interviewId'
  npm run admin -- rebuild 01a20f09-3e46-736f-8257-cd444f50d737
`;

/** What was typed cannot be understood; the message says what to type. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
