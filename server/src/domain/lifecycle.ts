import type { EntityClass } from '@mikro-orm/postgresql';
import { upperFirst } from '../model/naming.js';
import { type NounClass, nouns } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import { type Act, divisionOf } from '../write/act.js';
import { changeInput, dateField, newInput } from '../write/input.js';
import { changing, making } from '../write/mutation.js';
import { RulesViolated, violationOf } from '../write/violation.js';
import type { Dated } from './dated.js';
import { checkDay, checkEnd } from './days.js';
import { checkLinks, checkUnlinked } from './links.js';
import { RULES } from './rules.js';

interface Step {
  /** First word of the mutation's name, such as `open` for `openBankAccount`. */
  readonly verb: string;
  readonly description: string;
}

/** The mutations that most dated nouns have. */
export interface Lifecycle<Row extends Dated> {
  /** Links to what the row can stand in, the narrowest first: the division of the first one that is given is its own. */
  readonly standsIn: readonly (keyof Row & string)[];
  readonly make: Step & {
    readonly names: readonly (keyof Row & string)[];
    /** Tells what is wrong with the values of a new row together. */
    readonly check?: (act: Act) => void;
  };
  readonly correct?: Step & { readonly names: readonly (keyof Row & string)[] };
  readonly end: Step;
}

/** Declares how a dated noun's rows are made, corrected and ended. */
export function lifecycle<Row extends Dated>(
  cls: new () => Row,
  { standsIn, make, correct, end }: Lifecycle<Row>,
): void {
  const { name } = cls;
  const inputName = ({ verb }: Step) => `${upperFirst(verb)}${name}Input`;

  const made = newInput(inputName(make), cls, [...make.names, 'validFrom']);
  making(`${make.verb}${name}`, cls, {
    description: make.description,
    input: made,
    async perform(act) {
      const from = String(act.values.validFrom);
      checkDay(act, from, 'input.validFrom');
      make.check?.(act);
      const end = await checkLinks(act, cls as NounClass, from);
      if (act.violations.length > 0) throw new RulesViolated(act.violations);
      const division = await divisionThrough(act, cls as NounClass, standsIn);
      return act.make(cls, division, { ...act.values, validTo: end });
    },
  });

  if (correct) {
    const corrected = changeInput(inputName(correct), cls, correct.names);
    changing(`${correct.verb}${name}`, cls, {
      description: correct.description,
      input: corrected,
      async perform(act, row) {
        await checkLinks(act, cls as NounClass, act.date);
        act.assign(row);
        return row;
      },
    });
  }

  const ended = changeInput(inputName(end), cls, [], {
    also: { on: dateField('First day on which it no longer holds, not in the future (终止日期).') },
  });
  changing(`${end.verb}${name}`, cls, {
    description: end.description,
    input: ended,
    async perform(act, row, { on }) {
      checkEnd(act, row, on, 'input.on');
      await checkUnlinked(act, row, on, 'input.on');
      if (act.violations.length === 0) act.assign(row, { validTo: on });
      return row;
    },
  });
}

/**
 * Code of the division that a new row stands in, by what the input links it to. What is linked to none of them stands in the
 * county that its writer writes in.
 */
export async function divisionThrough(
  act: Act,
  cls: NounClass,
  links: readonly string[],
): Promise<string | undefined> {
  const noun = nouns.of(cls);
  const link = links.find((name) => typeof act.values[name] === 'number');
  if (link === undefined) {
    const county = act.rights.countyWrittenIn(noun.writtenAs);
    if (!county) throw new RulesViolated([violationOf(RULES.OFFICE_REQUIRED)]);
    return county;
  }
  const target = noun.links.get(link)?.target();
  if (!target) throw new Error(`${cls.name} has no link ${link}.`);
  const row = await act.em.findOneOrFail(target.cls as EntityClass<StoredRow>, {
    id: Number(act.values[link]),
  });
  return divisionOf(row);
}
