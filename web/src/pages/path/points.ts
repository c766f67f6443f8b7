/** A line of the path in two parts: the competency that it begins with, where it does, and what it says. */
export type Point = Readonly<{ title: string | null; text: string }>;

/** "SQL: 63 of 100." names a competency; "You asked: why?" does not. */
export function pointOf(line: string, competencies: ReadonlySet<string>): Point {
  const colon = line.indexOf(': ');
  const title = line.slice(0, Math.max(0, colon));
  return competencies.has(title) ? { title, text: line.slice(colon + 2) } : { title: null, text: line };
}

type Item = Readonly<{ id: string; title: string; weeks: number }>;
/** `from` and `to` are weeks, counted from 1. */
export type Planned<T extends Item> = T & Readonly<{ from: number; to: number }>;

/** The roadmap with the weeks of every item: one after the other. */
export function inWeeks<T extends Item>(roadmap: readonly T[]): readonly Planned<T>[] {
  let before = 0;
  return roadmap.map((item) => {
    const from = before + 1;
    before += item.weeks;
    return { ...item, from, to: before };
  });
}

/** Weaknesses with their items, in the order in which the roadmap takes them up; those that it leaves out come last. */
export function inRoadmapOrder<T extends Item>(
  points: readonly Point[],
  roadmap: readonly T[],
): readonly Readonly<{ point: Point; item: T | null }>[] {
  const place = ({ title }: Point) => roadmap.findIndex((item) => item.title === title);
  return points
    .map((point) => ({ point, item: roadmap[place(point)] ?? null }))
    .sort((a, b) => order(a.item, roadmap) - order(b.item, roadmap));
}

const order = <T>(item: T | null, roadmap: readonly T[]): number =>
  item === null ? roadmap.length : roadmap.indexOf(item);
