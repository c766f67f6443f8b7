import { parseArgs } from 'node:util';
import { answers } from './answers.ts';
import type { EngineKind } from './engines.ts';
import { latency } from './latency.ts';
import { sleeping } from './sleeping.ts';

const USAGE = `npm run bench                                          what one answer costs
npm run bench -- sleeping [N] [--server dev|production]  N interviews that wait, 10,000 by default
npm run bench -- latency [--server dev|production|both]  answers beside the engine's own floor
`;
const MOST_SLEEPING = 1_000_000;
const SLEEPING = 10_000;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const isEngine = (name: string): name is EngineKind => name === 'dev' || name === 'production';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { server: { type: 'string', default: 'dev' } },
  });
  const [subject, number = String(SLEEPING)] = positionals;
  const { server } = values;
  if (subject === undefined) return answers(print);
  if (subject === 'latency' && server === 'both') return latency(['dev', 'production'], print);
  if (subject === 'latency' && isEngine(server)) return latency([server], print);
  const count = /^\d{1,7}$/.test(number) ? Number(number) : 0;
  if (subject === 'sleeping' && isEngine(server) && count > 0 && count <= MOST_SLEEPING) {
    return sleeping(count, server, print);
  }
  process.stderr.write(USAGE);
  return 2;
}

process.exitCode = await main();
