import { type Answerer, comparable, type Request } from './answer.ts';
import type { Cursor, Operation } from './generator/document.ts';
import { fill, printTemplate } from './generator/print.ts';
import { probesOf } from './generator/probe.ts';

/** The two that must answer alike. */
export interface Sides {
  readonly server: Answerer;
  readonly reference: Answerer;
}

/** The same request, put to both sides, with different answers. */
export interface Difference {
  readonly request: Request;
  readonly server: string;
  readonly reference: string;
  /** Variables with which the document was sent before, and answered the same. */
  readonly earlier?: Request['variables'];
}

interface Learnt {
  readonly server: string | null;
  readonly reference: string | null;
}

const MOST_REMEMBERED = 2_000;

/** All cursors of an answer, in the order in which they stand there. */
function cursorsIn(text: string): readonly string[] {
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (/cursor$/i.test(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** Puts operations to the server and to the reference. */
export class Comparison {
  readonly #sides: Sides;
  readonly #probes = new Map<string, { server: readonly string[]; reference: readonly string[] }>();

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  /** Undefined when the answers are the same. */
  async difference(operation: Operation): Promise<Difference | undefined> {
    const learnt = new Map<Cursor, Learnt>();
    for (const { cursor, operation: probe } of probesOf(operation)) {
      const cursors = await this.#cursors(fill(printTemplate(probe), () => null));
      if ('request' in cursors) return cursors;
      const at = cursor.pick % Math.max(1, cursors.server.length);
      learnt.set(cursor, { server: cursors.server[at] ?? null, reference: cursors.reference[at] ?? null });
    }
    const template = printTemplate(operation);
    const filled = (side: keyof Learnt, which: 'variables' | 'otherVariables') =>
      fill(template, (cursor) => learnt.get(cursor)?.[side] ?? null, which);
    const first = filled('server', 'variables');
    const difference = await this.#ask(first, filled('reference', 'variables'));
    // A statement compiled for one set of variables must not answer for another.
    const again = filled('server', 'otherVariables');
    if (difference || JSON.stringify(again) === JSON.stringify(first)) return difference;
    const later = await this.#ask(again, filled('reference', 'otherVariables'));
    return later ? { ...later, earlier: first.variables } : undefined;
  }

  async #ask(request: Request, again: Request): Promise<Difference | undefined> {
    const [server, reference] = [await this.#sides.server(request), await this.#sides.reference(again)];
    return comparable(server) === comparable(reference) ? undefined : { request, server, reference };
  }

  /** The cursors that both sides give out for the same rows. */
  async #cursors(request: Request) {
    const key = JSON.stringify(request);
    const known = this.#probes.get(key);
    if (known) return known;
    const [server, reference] = [await this.#sides.server(request), await this.#sides.reference(request)];
    if (comparable(server) !== comparable(reference)) return { request, server, reference };
    const cursors = { server: cursorsIn(server), reference: cursorsIn(reference) };
    if (this.#probes.size < MOST_REMEMBERED) this.#probes.set(key, cursors);
    return cursors;
  }
}
