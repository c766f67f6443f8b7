export type Point = Readonly<{ x: number; y: number }>;

export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

export const spoke = (index: number, count: number, radius: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
};

export const path = (points: readonly Point[], closed = false): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + (closed ? 'Z' : '');

const WIDEST_LINE = 16;
const MOST_LINES = 3;

function wrap(words: readonly string[], width: number): readonly string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** Breaks a label at its spaces into as few lines as fit beside a chart, all about as long; three at most. */
export function labelLines(label: string): readonly string[] {
  const words = label.split(' ');
  let lines: readonly string[] = [label];
  for (let count = 1; count <= Math.min(MOST_LINES, words.length); count += 1) {
    let width = Math.ceil(label.length / count);
    while (wrap(words, width).length > count) width += 1;
    lines = wrap(words, width);
    if (lines.every((line) => line.length <= WIDEST_LINE)) break;
  }
  return lines;
}
