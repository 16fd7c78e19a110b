import { type Answerer, comparable, type Request } from './answer.ts';
import { type Asked, type Asker, describeAsker } from './callers/asker.ts';
import type { Cursor } from './generator/document.ts';
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

interface Answers {
  readonly server: string;
  readonly reference: string;
}

const isDifferent = ({ server, reference }: Answers): boolean => comparable(server) !== comparable(reference);

/** The same request to both, each with the cursors that it gave out. */
async function ask(sides: Sides, request: Request, again: Request): Promise<Difference | undefined> {
  const answers = { server: await sides.server(request), reference: await sides.reference(again) };
  return isDifferent(answers) ? { request, ...answers } : undefined;
}

/** Puts operations to the server and to the reference, each as its asker. */
export class Comparison {
  readonly #sidesOf: (asker: Asker) => Promise<Sides>;
  readonly #probes = new Map<string, { server: readonly string[]; reference: readonly string[] }>();

  constructor(sidesOf: (asker: Asker) => Promise<Sides>) {
    this.#sidesOf = sidesOf;
  }

  /** Undefined when the answers are the same. */
  async difference({ asker, operation }: Asked): Promise<Difference | undefined> {
    const sides = await this.#sidesOf(asker);
    const learnt = new Map<Cursor, Learnt>();
    for (const { cursor, operation: probe } of probesOf(operation)) {
      const cursors = await this.#cursors(
        asker,
        fill(printTemplate(probe), () => null),
      );
      if ('request' in cursors) return cursors;
      const at = cursor.pick % Math.max(1, cursors.server.length);
      learnt.set(cursor, { server: cursors.server[at] ?? null, reference: cursors.reference[at] ?? null });
    }
    const template = printTemplate(operation);
    const filled = (side: keyof Learnt, which: 'variables' | 'otherVariables') =>
      fill(template, (cursor) => learnt.get(cursor)?.[side] ?? null, which);
    const first = filled('server', 'variables');
    const difference = await ask(sides, first, filled('reference', 'variables'));
    // A statement compiled for one set of variables must not answer for another.
    const again = filled('server', 'otherVariables');
    if (difference || JSON.stringify(again) === JSON.stringify(first)) return difference;
    const later = await ask(sides, again, filled('reference', 'otherVariables'));
    return later ? { ...later, earlier: first.variables } : undefined;
  }

  /** The cursors that both sides give out for the same rows. */
  async #cursors(asker: Asker, request: Request) {
    const key = `${describeAsker(asker)} ${JSON.stringify(request)}`;
    const known = this.#probes.get(key);
    if (known) return known;
    const { server, reference } = await this.#sidesOf(asker);
    const answers = { server: await server(request), reference: await reference(request) };
    if (isDifferent(answers)) return { request, ...answers };
    const cursors = { server: cursorsIn(answers.server), reference: cursorsIn(answers.reference) };
    if (this.#probes.size < MOST_REMEMBERED) this.#probes.set(key, cursors);
    return cursors;
  }
}
