/** A rule of the domain as callers are told it when it is broken. */
export interface Rule {
  /** Stable, in capitals. */
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly remedy: string;
  readonly remedyZh: string;
  /** Broken by rows that the caller may not see: whoever breaks it is logged, and pays so much that nobody probes with it. */
  readonly probes?: true;
}

/** Gives rules their codes, which are their names. */
export function rules<Codes extends string>(
  texts: Readonly<Record<Codes, Omit<Rule, 'code'>>>,
): Readonly<Record<Codes, Rule>> {
  const entries = Object.entries<Omit<Rule, 'code'>>(texts).map(([code, text]) => [code, { code, ...text }]);
  return Object.fromEntries(entries);
}

/** What any input can break, whatever it is about. */
export const INPUT_RULES = rules({
  VALUE_REQUIRED: {
    message: 'The value is missing, and cannot be.',
    messageZh: '此项必填。',
    remedy: 'Give a value, or leave the field out to keep the present one.',
    remedyZh: '请填写；如不更改，请不要传此字段。',
  },
  VALUE_MALFORMED: {
    message: 'The value does not have the form that the field takes.',
    messageZh: '格式不符。',
    remedy: 'See the description of the field for its form.',
    remedyZh: '请按字段说明的格式填写。',
  },
  TEXT_UNFIT: {
    message: 'The text is empty, longer than 2,000 characters, or holds a character that no text may hold.',
    messageZh: '文本为空、超过 2000 字，或含有非法字符。',
    remedy: 'Give 1 to 2,000 characters without control characters.',
    remedyZh: '请填写 1–2000 个字符，不含控制字符。',
  },
  NUMBER_OUT_OF_RANGE: {
    message: 'The number is below or above what the field takes.',
    messageZh: '数值超出允许范围。',
    remedy: 'See the description of the field for its range and unit.',
    remedyZh: '请按字段说明的范围和单位填写。',
  },
  LIST_LENGTH: {
    message: 'The list is empty, or longer than the field takes.',
    messageZh: '列表为空，或超过允许的长度。',
    remedy: 'Give at least one item, and at most as many as the description says.',
    remedyZh: '请至少填写一项，且不超过说明中的上限。',
  },
  LINKED_ROW_NOT_FOUND: {
    message: 'There is no such row, or the caller does not see it.',
    messageZh: '没有该记录，或无权查看。',
    remedy: 'Give the id of a row that you can read.',
    remedyZh: '请填写可读取记录的 id。',
  },
  ROW_UNFIT: {
    message: 'The values do not go together as the table has them.',
    messageZh: '各项取值不能同时成立。',
    remedy: 'See the descriptions of the fields for which of them go together.',
    remedyZh: '请按字段说明检查各项是否可同时填写。',
  },
  NOTHING_TO_CHANGE: {
    message: 'The input names nothing that would change.',
    messageZh: '没有任何更改。',
    remedy: 'Give at least one field a value other than its present one.',
    remedyZh: '请至少更改一项。',
  },
});
