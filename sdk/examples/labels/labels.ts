import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Kind, parse } from 'graphql';

/** What something is called, in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** Labels by the member of an enum. */
export type Labels = ReadonlyMap<string, Label>;

/** Labels of the members of enums, as the schema describes them: "Lifted out of poverty (已脱贫)". */
export function enumLabels(): ReadonlyMap<string, Labels> {
  const file = createRequire(import.meta.url).resolve('@county-graph/schema/schema.graphql');
  const { definitions } = parse(readFileSync(file, 'utf8'), { noLocation: true });
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values = [] }) => [
        name.value,
        new Map(values.map((member) => [member.name.value, labelIn(member.description?.value)])),
      ]),
  );
}

function labelIn(description = ''): Label {
  const [, en = description, zh = description] = /^(.*) \((.*)\)$/s.exec(description) ?? [];
  return { en, zh };
}
