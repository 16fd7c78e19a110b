const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where two JSON values first differ, as a path such as `data.nodes.3.name`; undefined when they do not. */
export function differingPath(left: unknown, right: unknown): string | undefined {
  const path = keysTo(left, right);
  return path && (path.join('.') || '(the whole answer)');
}

function keysTo(left: unknown, right: unknown): readonly string[] | undefined {
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right))
    return Object.is(left, right) ? undefined : [];
  const keys = Object.keys(left);
  const others = Object.keys(right);
  for (const [index, key] of keys.entries()) {
    if (others[index] !== key) return [key];
    const beneath = keysTo(left[key], right[key]);
    if (beneath) return [key, ...beneath];
  }
  const further = others[keys.length];
  return further === undefined ? undefined : [further];
}
