import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { StartError } from './start-error.ts';

const NAME = /^\s*(?:export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=\s*(.*)$/;

/** Number of the first line that is neither empty, a comment nor `NAME=value`, or null. Quotes may span lines. */
function brokenLine(content: string): number | null {
  let quote: string | null = null;
  let opened = 0;
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (quote !== null) {
      if (line.includes(quote)) quote = null;
      continue;
    }
    if (/^\s*(#.*)?$/.test(line)) continue;
    const value = NAME.exec(line)?.[1];
    if (value === undefined) return index + 1;
    const first = value.charAt(0);
    if (['"', "'", '`'].includes(first) && !value.slice(1).includes(first)) {
      quote = first;
      opened = index + 1;
    }
  }
  return quote === null ? null : opened;
}

/**
 * The variables of an `.env` file; none when there is no such file.
 * @throws StartError with the number of a broken line, never its text
 */
export function readEnvFile(file: string): NodeJS.Dict<string> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new StartError(`${file} cannot be read: check its rights.`, { cause: error });
  }
  const broken = brokenLine(content);
  if (broken !== null) {
    throw new StartError(`${file}, line ${broken}: write NAME=value, with quotes closed, or a # before it.`);
  }
  return parseEnv(content);
}
