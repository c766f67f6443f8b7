import { MOST_LINES, spoke, wrappings, type Point } from './geometry';

const GAP = 9;
const MOST_RADIUS = 128;
/** Below this a shape says nothing; only where the place is narrower than any we support do labels leave less. */
const LEAST_RADIUS = 40;
/** A label this close to the vertical stands above or below its corner, centred. */
const UPRIGHT = 0.15;
/** Size of the labels in CSS pixels, smaller where the place is narrower than this. */
const NARROW = 400;
const sizeIn = (width: number): number => (width < NARROW ? 12 : 13);
const LINE = 1.25;
const ASCENT = 0.95;

type Edges = Readonly<{ left: number; right: number; top: number; bottom: number }>;
/** `x` and `y` of the first line's baseline, from the centre of the chart. */
export type Label = Readonly<{
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  edges: Edges;
}>;
/** What a radar needs of the plane, around its centre. */
export type RadarLayout = Readonly<{
  radius: number;
  /** Of the labels. */
  size: number;
  /** Height of a line. */
  line: number;
  labels: readonly Label[];
  box: Edges;
}>;

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI ,.’']/u, 0.3],
  [/[frt1/-]/u, 0.42],
  [/[mwMW]/u, 0.96],
  [/[A-Z&]/u, 0.74],
];
const OTHERS = 0.62;

/** How many lines a label may have beside the chart, and above or below it: the fewest that fit are taken. */
const LINES = [1, 2, MOST_LINES].flatMap((across) => [1, 2, MOST_LINES].map((upright) => [across, upright] as const));

/** Width of a line in CSS pixels, rather too much than too little: the face may be the system's own. */
const widthOf = (line: string, size: number): number =>
  size * [...line].reduce((sum, letter) => sum + (WIDTHS.find(([set]) => set.test(letter))?.[1] ?? OTHERS), 0);

/** As near to its corner as the circle lets it: no corner of the label comes closer to the chart than the gap. */
function labelAt(axis: Point, radius: number, lines: readonly string[], size: number): Label {
  const { x: across, y: down } = axis;
  const reach = radius + GAP;
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * size * LINE;
  const isUpright = Math.abs(across) < UPRIGHT;
  // The distance along the spoke at which the near edge, or else the near corner, touches the circle around the chart.
  const edge = reach / Math.abs(across);
  const isBeside = Math.abs(down) * edge < height / 2;
  const corner = Math.abs(down) * (height / 2) + Math.sqrt(Math.max(0, reach ** 2 - (across * height) ** 2 / 4));
  const distance = isBeside ? edge : corner;
  const x = across * (isUpright ? reach : distance);
  const top = isUpright ? down * reach - (down < 0 ? height : 0) : down * distance - height / 2;
  const left = isUpright ? x - width / 2 : across > 0 ? x : x - width;
  return {
    x,
    y: top + ASCENT * size,
    anchor: isUpright ? 'middle' : across > 0 ? 'start' : 'end',
    lines,
    edges: { left, right: left + width, top, bottom: top + height },
  };
}

function around(labels: readonly Label[], radius: number): Edges {
  const edges = labels.map((label) => label.edges);
  return {
    left: Math.min(-radius, ...edges.map(({ left }) => left)),
    right: Math.max(radius, ...edges.map(({ right }) => right)),
    top: Math.min(-radius, ...edges.map(({ top }) => top)),
    bottom: Math.max(radius, ...edges.map(({ bottom }) => bottom)),
  };
}

const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function fits(labels: readonly Label[], width: number): boolean {
  const { left, right } = around(labels, 0);
  const apart = labels.every(({ edges }, i) => labels.slice(i + 1).every((other) => !meet(edges, other.edges)));
  return apart && right - left <= width;
}

/** The largest chart whose labels fit beside it within a width in CSS pixels, each in as few lines as that leaves it. */
export function radarLayout(titles: readonly string[], width: number): RadarLayout {
  const size = sizeIn(width);
  const axes = titles.map((_, index) => spoke(index, titles.length, 1));
  const texts = titles.map(wrappings);
  const place = (radius: number, lines: readonly number[]): readonly Label[] =>
    texts.map((text, index) => {
      const written = text[Math.min(lines[index] ?? MOST_LINES, text.length) - 1] ?? [];
      return labelAt(axes[index] ?? { x: 0, y: -1 }, radius, written, size);
    });
  const spread = ([across, upright]: readonly [number, number]) =>
    axes.map(({ x }) => (Math.abs(x) < UPRIGHT ? upright : across));
  for (let radius = Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, Math.floor(width / 2))); ; radius -= 1) {
    let lines = LINES.map(spread).find((each) => fits(place(radius, each), width));
    if (lines === undefined && radius > LEAST_RADIUS) continue;
    for (const [index, most] of lines?.entries() ?? []) {
      const fewer = Array.from({ length: most }, (_, less) => lines?.with(index, less + 1) ?? []);
      lines = fewer.find((each) => fits(place(radius, each), width)) ?? lines;
    }
    const labels = place(radius, lines ?? []);
    const box = around(labels, radius);
    const spare = Math.max(0, width - (box.right - box.left)) / 2;
    const middled = { ...box, left: box.left - spare, right: box.right + spare };
    return { radius, size, line: size * LINE, labels, box: middled };
  }
}
