import { en } from './messages/en.ts';
import type { Fact, Parts } from './parts.ts';

/** Line breaks and other control characters could pass for lines of ours. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const line = ({ label, value, detail }: Fact): string =>
  `${oneLine(label)}: ${oneLine(value)}${detail === undefined ? '' : ` – ${oneLine(detail)}`}`;

/** The same e-mail for programs that show no HTML. */
export function textOf(parts: Parts, name: string): string {
  const { headline, paragraphs, facts, action, note, reason, unsubscribeUrl } = parts;
  const stop = unsubscribeUrl === null ? '' : `\n${en.stop}: ${unsubscribeUrl}`;
  return [
    oneLine(en.greeting(name)),
    oneLine(headline),
    ...paragraphs.map(oneLine),
    facts.map(line).join('\n'),
    `${action.label}:\n${action.url}`,
    ...(note === null ? [] : [oneLine(note)]),
    `-- \n${en.brand}. ${reason}${stop}`,
  ].join('\n\n');
}
