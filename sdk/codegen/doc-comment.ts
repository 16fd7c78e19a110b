const WIDTH = 110;

/**
 * A JSDoc comment over the lines given, indented, with a line break at its end; empty when there is
 * nothing to say.
 */
export function docComment(lines: readonly (string | null | undefined)[], indent = ''): string {
  // A description that holds the end of a comment would end this one.
  const said = lines.flatMap((line) => line?.trim().replaceAll('*/', '*\\/').split('\n') ?? []);
  if (said.every((line) => line === '')) return '';
  const single = `${indent}/** ${said[0]} */`;
  if (said.length === 1 && single.length <= WIDTH) return `${single}\n`;
  return `${indent}/**\n${said.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
