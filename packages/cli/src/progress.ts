import { bar } from './render/bar.js';
import type { Terminal } from './terminal.js';
import type { Words } from './text/words.js';

/** Milliseconds between two versions of the line. */
const PACE = 100;

/** One line on standard error that is written over and over, and is gone at the end; silent where no person looks. */
export class Progress {
  private shown = false;
  private nextAt = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly words: Words,
    private readonly quiet: boolean,
  ) {}

  /** So many rows are read. */
  readonly reading = (rows: number): void => this.show(() => this.words.progress.reading(rows));

  /** So many duties are evaluated, of how many. */
  readonly evaluating = (done: number, total: number): void =>
    this.show(() => `${bar(done, total)} ${this.words.progress.evaluating(done, total)}`);

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.terminal.stderr.write('\r\x1b[K');
    this.shown = false;
  }

  private show(text: () => string): void {
    if (this.quiet || !this.terminal.stderr.isTTY) return;
    const now = performance.now();
    if (now < this.nextAt) return;
    this.nextAt = now + PACE;
    this.terminal.stderr.write(`\r${text()}\x1b[K`);
    this.shown = true;
  }
}
