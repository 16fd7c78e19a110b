import { type DocumentNode, Kind, parse, print } from 'graphql';

const CHINESE = /\p{Script=Han}/u;

/** A documented operation from `schema/operations`. */
export interface Sample {
  /** The operation's name; the SDK exports it with `Document` appended. */
  readonly name: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: { readonly en: string; readonly zh: string };
  /** As it stands in the file, with its comments. */
  readonly text: string;
  /** JSON, or empty when the operation needs none. */
  readonly variables: string;
}

/** @throws when the file has no named operation */
export function readSample(file: string, text: string, variables: string | undefined): Sample {
  const [english, chinese, ...description] = leadingComments(text);
  const name = operationNames(parse(text))[0];
  if (name === undefined) throw new Error(`${file} has no named operation`);
  return {
    name,
    title: { en: english ?? name, zh: chinese ?? english ?? name },
    description: {
      en: description.filter((line) => !CHINESE.test(line)).join(' '),
      zh: description.filter((line) => CHINESE.test(line)).join(''),
    },
    text: text.trim(),
    variables: variables?.trim() ?? '',
  };
}

export function operationNames(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
}

/** Two texts are the same operation when they print alike: comments and layout do not count. */
export function sameOperation(document: DocumentNode, sample: Sample): boolean {
  return operationNames(document)[0] === sample.name && print(document) === print(parse(sample.text));
}

function leadingComments(text: string): string[] {
  const lines = text.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#+\s?/, '').trim());
}
