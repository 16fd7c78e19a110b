const EVERY = 100;

/** How far a tool is, on standard error: one line that is written over on a terminal, and now and then a line elsewhere. */
export class Progress {
  #done = 0;
  readonly #what: string;
  readonly #total: number;

  constructor(what: string, total: number) {
    this.#what = what;
    this.#total = total;
  }

  step(): void {
    this.#done += 1;
    const { stderr } = process;
    const line = `${this.#what} ${this.#done.toLocaleString('en')} / ${this.#total.toLocaleString('en')}`;
    if (stderr.isTTY) stderr.write(`\r${line}`);
    else if (this.#done % EVERY === 0) stderr.write(`${line}\n`);
  }

  /** Leaves the line, so that what is said next stands on its own. */
  end(): void {
    if (process.stderr.isTTY && this.#done > 0) process.stderr.write('\n');
  }
}
