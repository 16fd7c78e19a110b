import { FakeRefusal } from '../refusal.js';

/** The rules of inputs that hold for every mutation, as the server tells them. */
const RULES = {
  LINKED_ROW_NOT_FOUND: {
    message: 'There is no such row, or the caller does not see it.',
    messageZh: '没有该记录，或无权查看。',
    remedy: 'Give the id of a row that you can read.',
    remedyZh: '请填写可读取记录的 id。',
  },
  NOTHING_TO_CHANGE: {
    message: 'The input names nothing that would change.',
    messageZh: '没有任何更改。',
    remedy: 'Give at least one field a value other than its present one.',
    remedyZh: '请至少更改一项。',
  },
} as const;

export function brokenRule(code: keyof typeof RULES, ...places: readonly string[]): FakeRefusal {
  const violations = places.map((argument) => ({ code, ...RULES[code], argument }));
  const others = places.length > 1 ? ` (and ${places.length - 1} more)` : '';
  return new FakeRefusal('RULES_VIOLATED', `${RULES[code].message}${others}`, {
    argument: places[0],
    extensions: { violations },
  });
}
