import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';

/** One file of `schema/operations`. */
export interface OperationFile {
  /** Without folder and extension: `county-tree`. */
  readonly stem: string;
  readonly operation: OperationDefinitionNode;
  /** `CountyTree` */
  readonly name: string;
  readonly kind: OperationTypeNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly document: DocumentNode;
  /** English title, Chinese title and description, as lines. */
  readonly documentation: readonly string[];
}

/**
 * Reads a loaded document by the rules of `schema/README.md`.
 * @throws naming the file, when it breaks one of them
 */
export function operationFile({ location, document }: Types.DocumentFile): OperationFile {
  if (!location || !document) throw new Error('A document without a file cannot be generated from.');
  const stem = basename(location, '.graphql');
  const refuse = (rule: string): never => {
    throw new Error(`schema/operations/${stem}.graphql: ${rule}`);
  };

  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations[0];
  if (!operation || operations.length > 1) return refuse('holds exactly one operation.');
  const name = operation.name?.value ?? refuse('names its operation.');
  if (kebab(name) !== stem) return refuse(`stands in ${kebab(name)}.graphql, after its operation ${name}.`);

  const documentation = leadingComments(readFileSync(location, 'utf8'));
  const [english = '', chinese = '', description = ''] = documentation;
  if (!/[A-Za-z]/.test(english) || !/\p{Script=Han}/u.test(chinese) || description === '') {
    return refuse('starts with an English title, a Chinese title and a description, as comments.');
  }

  const declared = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const unknown = exampleVariables(location).find((key) => !declared.includes(key));
  if (unknown !== undefined) return refuse(`declares no variable $${unknown}, which its example has.`);

  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return { stem, operation, name, kind: operation.operation, fragments, document, documentation };
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

function leadingComments(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end).map((line) => line.replace(/^#\s?/, '').trim());
}

function exampleVariables(location: string): string[] {
  const file = location.replace(/\.graphql$/, '.variables.json');
  if (!existsSync(file)) return [];
  const example: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof example === 'object' && example !== null ? Object.keys(example) : [];
}
