import { ROUND_COUNT, type Progress } from './interview.ts';

/** Where progress is shown. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

function describe({ round, questions, answers, followUps, isOver }: Progress): string {
  const counts = `${questions} questions, ${answers} answers, ${followUps} follow-ups`;
  if (isOver) return `done: ${counts}`;
  return round === 0 ? 'waits for the first round' : `round ${round} of ${ROUND_COUNT}: ${counts}`;
}

/** One line a candidate: kept up to date in a terminal; elsewhere a line whenever one gets to another round. */
export class ProgressLines {
  readonly #names: readonly string[];
  readonly #screen: Screen;
  readonly #shown = new Map<string, Progress | string>();
  #drawn = false;

  constructor(names: readonly string[], screen: Screen) {
    this.#names = names;
    this.#screen = screen;
  }

  report(name: string, progress: Progress): void {
    const before = this.#shown.get(name);
    this.#shown.set(name, progress);
    if (this.#screen.isTTY) return this.#draw();
    const { round, isOver } = progress;
    const isSame = typeof before === 'object' && before.round === round && before.isOver === isOver;
    if (!isSame) this.#screen.write(`${this.#line(name)}\n`);
  }

  /** Says why a candidate could not go on. */
  fail(name: string, reason: string): void {
    this.#shown.set(name, reason);
    if (this.#screen.isTTY) this.#draw();
    else this.#screen.write(`${this.#line(name)}\n`);
  }

  #line(name: string): string {
    const shown = this.#shown.get(name);
    const width = Math.max(...this.#names.map((one) => one.length));
    const text = typeof shown === 'string' ? shown : shown ? describe(shown) : 'registers';
    return `${name.padEnd(width)}  ${text}`;
  }

  #draw(): void {
    const up = this.#drawn ? `\u001B[${this.#names.length}A` : '';
    this.#drawn = true;
    this.#screen.write(up + this.#names.map((name) => `\u001B[2K${this.#line(name)}\n`).join(''));
  }
}
