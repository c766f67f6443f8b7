import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const POLL_MS = 250;
const CHUNK_BYTES = 65_536;
/** Lines shown of one log in one window; what is more is only counted. */
const WINDOW_MS = 10_000;
const LINES_PER_WINDOW = 10;
const LINE_LIMIT = 400;

/** Trouble as each part writes it: our own lines and JSON, Temporal's errors, Postgres's other than "not yet". */
const TROUBLE = new RegExp(
  [
    String.raw`^\d\d:\d\d:\d\d\.\d{3} (WARN|ERROR|FATAL)\b`,
    String.raw`"level":[456]0\b`,
    String.raw`\blevel=ERROR\b`,
    String.raw`\b(FATAL|PANIC): {2}(?!the database system is (starting up|shutting down|not yet accepting))`,
  ].join('|'),
);

/** Reads what is appended to a log file from now on, and passes on the lines that tell of trouble. */
export class LogFollower {
  readonly #file: string;
  readonly #report: (line: string) => void;
  readonly #fd: number;
  readonly #timer: NodeJS.Timeout;
  #offset: number;
  #rest = '';
  #windowStart = 0;
  #shown = 0;
  #hidden = 0;

  constructor(file: string, report: (line: string) => void) {
    this.#file = file;
    this.#report = report;
    this.#fd = openSync(file, 'r');
    this.#offset = fstatSync(this.#fd).size;
    this.#timer = setInterval(() => this.read(), POLL_MS);
    this.#timer.unref();
  }

  /** Reads what has been appended since the last time. */
  read(): void {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      const count = readSync(this.#fd, chunk, 0, CHUNK_BYTES, this.#offset);
      if (count === 0) break;
      this.#offset += count;
      const lines = (this.#rest + chunk.toString('utf8', 0, count)).split('\n');
      this.#rest = (lines.pop() ?? '').slice(-CHUNK_BYTES);
      for (const line of lines) this.#line(line);
    }
  }

  /** Reads a last time and lets go of the file. */
  close(): void {
    clearInterval(this.#timer);
    this.read();
    closeSync(this.#fd);
  }

  #line(line: string): void {
    if (!TROUBLE.test(line)) return;
    const now = performance.now();
    if (now - this.#windowStart > WINDOW_MS) {
      if (this.#hidden > 0) this.#report(`… and ${this.#hidden} more lines in ${this.#file}`);
      this.#windowStart = now;
      this.#shown = 0;
      this.#hidden = 0;
    }
    if (this.#shown < LINES_PER_WINDOW) {
      this.#shown += 1;
      this.#report(line.slice(0, LINE_LIMIT));
    } else {
      this.#hidden += 1;
    }
  }
}
