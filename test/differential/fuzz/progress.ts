const SECOND = 1_000;
/** Between two lines where nothing can be drawn anew. */
const QUIET = 15 * SECOND;

const duration = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;

const grouped = (value: number): string => value.toLocaleString('en');

/** How far a run is, as one line on a terminal, and a line now and then elsewhere. */
export class FuzzProgress {
  readonly #out: NodeJS.WriteStream;
  readonly #total: number;
  readonly #begun = Date.now();
  #shown = Date.now();
  #done = 0;

  constructor(out: NodeJS.WriteStream, total: number) {
    this.#out = out;
    this.#total = total;
  }

  add(documents: number): void {
    this.#done += documents;
    const now = Date.now();
    if (!this.#out.isTTY && now - this.#shown < QUIET) return;
    this.#shown = now;
    this.#out.write(this.#out.isTTY ? `\r\u001b[2K${this.#line()}` : `${this.#line()}\n`);
  }

  /** The whole run in one line. */
  end(): string {
    if (this.#out.isTTY) this.#out.write('\r\u001b[2K');
    const seconds = this.#seconds();
    const rate = Math.round(this.#done / seconds);
    return `${grouped(this.#done)} documents in ${duration(seconds)}, ${grouped(rate)}/s · 共 ${grouped(this.#done)} 个查询，用时 ${duration(seconds)}`;
  }

  #seconds(): number {
    return Math.max(1, Date.now() - this.#begun) / SECOND;
  }

  #line(): string {
    const rate = this.#done / this.#seconds();
    const left = rate > 0 ? duration((this.#total - this.#done) / rate) : '…';
    const percent = Math.floor((100 * this.#done) / this.#total);
    return `${percent} %  ${grouped(this.#done)} of ${grouped(this.#total)} documents · 查询  ${Math.round(rate)}/s  ${left} left · 剩余`;
  }
}
