const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const LINE_LIMIT = 60;

/** A JSON value as TypeScript source in the project's style. */
export function sourceLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';

  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => sourceLiteral(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${sourceLiteral(item, inner)}`);
  if (parts.length === 0) return `${open}${close}`.replaceAll(' ', '');

  const line = `${open}${parts.join(', ')}${close}`;
  if (line.length <= LINE_LIMIT && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`;
}

/** A text as template literal, whatever characters it has. */
export function templateLiteral(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

function stringLiteral(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function propertyName(key: string): string {
  return IDENTIFIER.test(key) ? key : stringLiteral(key);
}
