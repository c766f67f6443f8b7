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

export const MOST_LINES = 3;

function wrap(words: readonly string[], width: number): readonly string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** A label broken at its spaces into one line, two, and three at most, each time all about as long. */
export function wrappings(label: string): readonly (readonly string[])[] {
  const words = label.split(' ');
  return Array.from({ length: Math.min(MOST_LINES, words.length) }, (_, index) => {
    let width = Math.ceil(label.length / (index + 1));
    while (wrap(words, width).length > index + 1) width += 1;
    return wrap(words, width);
  });
}
