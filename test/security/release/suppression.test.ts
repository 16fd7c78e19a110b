import { type Cell, releaseTables, suppress } from '@county-graph/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmall, type Knowledge, recovered, type Shown } from './attack.ts';
import { type Counts, counties, FAMILY } from './made-up.ts';

const SEED = Number(process.env.SEED ?? 20_181_016);
const RUNS = Number(process.env.RUNS ?? 2_000);

const KNOWLEDGE: Knowledge = {
  partitions: [{ total: 'all', parts: ['a', 'b', 'c'] }],
  portions: [{ total: 'all', part: 'tied' }],
};

type Told = Parameters<typeof suppress>[1];

/** What the public sees of counts, and which of them are complements. */
function released(counts: Counts, told?: Told): { shown: Shown; complements: ReadonlySet<string> } {
  const { primary, complements } = suppress(releaseTables(counts, [FAMILY]), told);
  const place = ({ code, name }: Cell) => `${code} ${name}`;
  const withheld = new Set([...primary, ...complements].map(place));
  const shown = new Map(
    [...counts].map(([code, own]) => {
      const seen = [...own].map(
        ([name, value]) => [name, withheld.has(`${code} ${name}`) ? null : value] as const,
      );
      return [code, new Map(seen)] as const;
    }),
  );
  return { shown, complements: new Set([...complements].map(place)) };
}

function* each(counts: Counts, shown: Shown) {
  for (const [code, own] of counts) {
    for (const [name, value] of own) yield { code, name, value, seen: shown.get(code)?.get(name) };
  }
}

function property(holds: (counts: Counts) => void): void {
  fc.assert(fc.property(counties, holds), { numRuns: RUNS, seed: SEED });
}

describe('of any county, the public', () => {
  test('sees no small count, sees every 0, and what it sees is true', () => {
    property((counts) => {
      for (const { value, seen } of each(counts, released(counts).shown)) {
        if (isSmall(value)) expect(seen).toBeNull();
        else if (value === 0) expect(seen).toBe(0);
        else expect([null, value]).toContain(seen);
      }
    });
  });

  test('works no withheld count out', () => {
    property((counts) => {
      expect(recovered(released(counts).shown, counts, KNOWLEDGE)).toEqual([]);
    });
  });

  test('meets no total that leaves its withheld parts 1 each', () => {
    property((counts) => {
      const { shown } = released(counts);
      for (const [code, own] of shown) {
        const parts = ['a', 'b', 'c'].map((name) => own.get(name) ?? null);
        const hidden = parts.filter((value) => value === null).length;
        const total = own.get('all');
        if (hidden === 0 || typeof total !== 'number') continue;
        const left = parts.reduce<number>((rest, value) => rest - (value ?? 0), total);
        expect(left, code).toBeGreaterThan(hidden);
      }
    });
  });

  test('would work some out if complements were shown', () => {
    let found = 0;
    fc.assert(
      fc.property(counties, (counts) => {
        const { shown, complements } = released(counts);
        const careless = new Map(
          [...shown].map(([code, own]) => {
            const seen = [...own].map(([name, value]) => {
              const opened = complements.has(`${code} ${name}`)
                ? (counts.get(code)?.get(name) ?? null)
                : value;
              return [name, opened] as const;
            });
            return [code, new Map(seen)] as const;
          }),
        );
        if (recovered(careless, counts, KNOWLEDGE).length > 0) found += 1;
      }),
      { numRuns: 200, seed: SEED },
    );
    expect(found).toBeGreaterThan(50);
  });
});

/** A township with as many villages as counts, under a county that is the township. */
function villages(...counted: readonly Readonly<Record<string, number>>[]): Counts {
  const own = counted.map((counts, at) => [`52262810${1}20${at}`, counts] as const);
  const total = FAMILY.names.map(
    (name) => [name, counted.reduce((sum, counts) => sum + (counts[name] ?? 0), 0)] as const,
  );
  return new Map([
    ['522628101', new Map(total)],
    ...own.map(([code, counts]) => [code, new Map(Object.entries(counts))] as const),
  ]);
}

const plain = (a: number, b: number, c = 0) => ({ all: a + b + c, a, b, c, tied: 0 });

describe('the complement', () => {
  test('is the smallest sibling that is left, in each sum', () => {
    const { shown } = released(villages(plain(3, 40), plain(20, 50), plain(30, 60)));
    expect(shown.get('522628101200')?.get('a')).toBeNull();
    // In its own village there is only b; in the township the a of the second village is smaller than the third's.
    expect(shown.get('522628101200')?.get('b')).toBeNull();
    expect(shown.get('522628101201')?.get('a')).toBeNull();
    expect(shown.get('522628101201')?.get('b')).toBeNull();
    expect(shown.get('522628101202')?.get('a')).toBe(30);
    expect(shown.get('522628101')?.get('a')).toBe(53);
  });

  test('is the one with the smaller code when two are as small', () => {
    const { shown } = released(villages(plain(3, 40), plain(20, 50), plain(20, 50)));
    expect(shown.get('522628101201')?.get('a')).toBeNull();
    expect(shown.get('522628101202')?.get('a')).toBe(20);
  });

  test('is never a 0, which its total would show', () => {
    const { shown } = released(villages(plain(3, 40), plain(20, 50)));
    expect(shown.get('522628101200')?.get('c')).toBe(0);
  });

  test('is the total when no part is left', () => {
    const { shown } = released(villages(plain(3, 0), plain(20, 50)));
    expect(shown.get('522628101200')?.get('all')).toBeNull();
  });

  test('guards what a part leaves of its whole', () => {
    const { shown } = released(villages({ ...plain(40, 50), tied: 87 }, { ...plain(20, 50), tied: 60 }));
    expect(shown.get('522628101200')?.get('all')).toBe(90);
    expect(shown.get('522628101200')?.get('tied')).toBeNull();
    expect(shown.get('522628101201')?.get('tied')).toBeNull();
    expect(shown.get('522628101')?.get('tied')).toBe(147);
  });

  test('joins two withheld parts that a total would leave 1 each', () => {
    const { shown } = released(villages(plain(1, 1, 30), plain(20, 30, 50), plain(20, 30, 50)));
    expect(shown.get('522628101200')?.get('c')).toBeNull();
  });

  test('joins a withheld part whose total is beneath it in a chain of single divisions', () => {
    const { shown } = released(villages(plain(3, 40)));
    for (const code of ['522628101', '522628101200']) {
      expect(shown.get(code)?.get('a')).toBeNull();
      expect(shown.get(code)?.get('b')).toBeNull();
      expect(shown.get(code)?.get('all')).toBe(43);
    }
  });
});

describe('after an earlier release', () => {
  const counts = villages(plain(3, 40), plain(20, 50), plain(30, 60));

  test('what it withheld stays withheld', () => {
    const now = villages(plain(8, 40), plain(20, 50), plain(30, 60));
    const { shown: before } = released(counts);
    const withheld = ({ code, name }: Cell) => before.get(code)?.get(name) === null;
    expect(released(now).shown.get('522628101201')?.get('a')).toBe(20);
    const { shown } = released(now, { withheld, shown: () => false });
    for (const { code, name, seen } of each(now, before)) {
      if (seen === null) expect(shown.get(code)?.get(name)).toBeNull();
    }
  });

  test('what it showed unchanged is the last to be a complement', () => {
    const told = {
      withheld: () => false,
      shown: ({ code, name }: Cell) => code === '522628101201' && name === 'a',
    };
    const { shown } = released(counts, told);
    expect(shown.get('522628101201')?.get('a')).toBe(20);
    expect(shown.get('522628101202')?.get('a')).toBeNull();
  });
});
