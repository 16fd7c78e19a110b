import { ERROR_KINDS, ERRORS, type ErrorCode, type ErrorKind } from './errors.js';

const KINDS = Object.keys(ERROR_KINDS) as ErrorKind[];
const CODES = Object.keys(ERRORS) as ErrorCode[];

/** The table of errors for programs: what the SDK's classes and codes are generated from. */
export function errorsJson(): string {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, ERROR_KINDS[kind]]));
  return `${JSON.stringify({ kinds, codes: ERRORS }, null, 2)}\n`;
}

/** The table of errors for people, by kind. */
export function failureModes(): string {
  return `${[
    '<!-- Generated from server/src/errors.ts by "pnpm generate". Do not edit. -->',
    '',
    '# Failure modes · 错误一览',
    '',
    'Every error of an answer has `extensions.code`, one of these, and `extensions.kind`, its section. A later release may add',
    'codes, of these kinds or of others; no message of another kind than `argument` and `cursor` repeats a value of the request.',
    '`retryable` says whether the same request can succeed later, `argument` names the input that caused it, and `requestId` is',
    'how the operator finds it in the log. What is hidden from the caller and what does not exist are answered alike, without an error.',
    '',
    '每个错误都带有 `extensions.code`（取值如下）和 `extensions.kind`（所属类别）。后续版本可能增加代码或类别；除 `argument` 和 `cursor`',
    '外，提示文字均不含请求中的取值。`retryable` 表示同一请求稍后能否成功，`argument` 指明出错的输入，`requestId` 供运维人员查日志。',
    '无权查看与不存在的数据，应答相同，且不报错。',
    ...KINDS.flatMap(section),
  ].join('\n')}\n`;
}

function section(kind: ErrorKind): string[] {
  const { text, textZh } = ERROR_KINDS[kind];
  return [
    '',
    `## ${kind}`,
    '',
    text,
    textZh,
    '',
    '| code · 代码 | HTTP | retry · 可重试 | cause · 原因 | remedy · 处理 |',
    '|---|---|---|---|---|',
    ...CODES.filter((code) => ERRORS[code].kind === kind).map(row),
  ];
}

function row(code: ErrorCode): string {
  const { status, retryable, cause, causeZh, remedy, remedyZh } = ERRORS[code];
  const retry = retryable ? 'yes · 是' : 'no · 否';
  return `| \`${code}\` | ${status} | ${retry} | ${cause} ${causeZh} | ${remedy} ${remedyZh} |`;
}
