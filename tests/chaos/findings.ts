/** What an auditor finds: less or more than a person was told, something else than it has to be, or no end. */
export const FINDINGS = ['lost', 'doubled', 'wrong', 'unfinished'] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  kind: FindingKind;
  /** Ids and states, never words of a person. */
  what: string;
}

export const found = (kind: FindingKind, what: string): Finding => ({ kind, what });

/** Where two lists of what has to be the same differ; each entry is told by a text. */
export function differences(told: readonly string[], stored: readonly string[], what: string): Finding[] {
  const count = (list: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const [wanted, there] = [count(told), count(stored)];
  return [...new Set([...told, ...stored])].flatMap((one) => {
    const [want, have] = [wanted.get(one) ?? 0, there.get(one) ?? 0];
    if (have < want) return [found('lost', `${what} ${one}: ${want} acknowledged, ${have} stored`)];
    return have > want ? [found('doubled', `${what} ${one}: ${have} stored, ${want} acknowledged`)] : [];
  });
}
