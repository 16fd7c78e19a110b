import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { Change } from './level.ts';

/** Texts of the documented operations by the names of their files. */
export type Operations = ReadonlyMap<string, string>;

/** What the difference of two sets of documented operations means: each is a document that programs import. */
export function operationChanges(before: Operations, after: Operations): Change[] {
  const changes: Change[] = [];
  for (const [file, text] of before) {
    const now = after.get(file);
    if (now === undefined) changes.push({ level: 'major', what: `Operation '${file}' was removed` });
    else if (now !== text) changes.push(...documentChanges(file, parse(text), parse(now)));
  }
  for (const file of after.keys()) {
    if (!before.has(file)) changes.push({ level: 'minor', what: `Operation '${file}' was added` });
  }
  return changes;
}

function documentChanges(file: string, before: DocumentNode, after: DocumentNode): Change[] {
  const changes: Change[] = [{ level: 'patch', what: `Operation '${file}' has changed` }];
  const say = (level: Change['level'], what: string) =>
    changes.push({ level, what: `Operation '${file}' ${what}` });
  const [old, now] = [answeredFields(before), answeredFields(after)];
  for (const field of old) if (!now.has(field)) say('major', `no longer answers '${field}'`);
  for (const field of now) if (!old.has(field)) say('minor', `answers '${field}'`);

  const [oldTaken, nowTaken] = [variables(before), variables(after)];
  for (const [name, type] of oldTaken) {
    const next = nowTaken.get(name);
    if (next === undefined) say('major', `no longer takes $${name}`);
    else if (next !== type)
      say(type === `${next}!` ? 'minor' : 'major', `takes $${name} as ${next} instead of ${type}`);
  }
  for (const [name, type] of nowTaken) {
    if (!oldTaken.has(name)) say(type.endsWith('!') ? 'major' : 'minor', `takes $${name}`);
  }
  return changes;
}

/** Names of variables with their types; one with a default can be left out, whatever its type. */
function variables(document: DocumentNode): Map<string, string> {
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  return new Map(
    definitions.map(({ variable, type, defaultValue }) => [
      variable.name.value,
      defaultValue ? print(type).replace(/!$/, '') : print(type),
    ]),
  );
}

/** Paths of everything that a document selects, fragments followed. */
function answeredFields(document: DocumentNode): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const paths = new Set<string>();
  const walk = (selected: SelectionSetNode | undefined, path: string): void => {
    for (const selection of selected?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        walk(fragments.get(selection.name.value)?.selectionSet, path);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, path);
      } else {
        const inner = `${path}${(selection.alias ?? selection.name).value}`;
        paths.add(inner);
        walk(selection.selectionSet, `${inner}.`);
      }
    }
  };
  walk(getOperationAST(document)?.selectionSet, '');
  return paths;
}
