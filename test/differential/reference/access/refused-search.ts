import {
  type DocumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { NOUNS, type Noun, nounNamed } from '../facts.ts';
import { type Input, inputOf, isInput, listOf, textOf } from '../input.ts';
import { rulesOf } from './rules.ts';
import type { Sight } from './sight.ts';

const IDENTIFIER = /^([A-Za-z]+):([1-9][0-9]{0,9})$/;
const LARGEST_KEY = 2_147_483_647;
const DIVISION_OF_LENGTH: Readonly<Record<number, string>> = { 6: 'County', 9: 'Township', 12: 'Village' };

/** Looks through an operation for conditions on sensitive columns that its caller may not search by. */
class SearchReview {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #sight: Sight;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    sight: Sight,
  ) {
    this.#schema = schema;
    this.#document = document;
    this.#variables = variables;
    this.#sight = sight;
  }

  /** Whether a selection on a type of the answer holds one; rows need not exist for it. */
  refuses(type: GraphQLObjectType, { selections }: SelectionSetNode): boolean {
    return selections.some((selection) => this.#isIncluded(selection) && this.#refusesOne(type, selection));
  }

  #isIncluded(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.if !== true && include?.if !== false;
  }

  #refusesOne(type: GraphQLObjectType, selection: SelectionNode): boolean {
    if (selection.kind === 'Field') return this.#refusesField(type, selection);
    const fragment =
      selection.kind === 'InlineFragment'
        ? selection
        : this.#document.definitions.find(
            (one) => one.kind === 'FragmentDefinition' && one.name.value === selection.name.value,
          );
    if (fragment?.kind !== 'InlineFragment' && fragment?.kind !== 'FragmentDefinition') return false;
    const on = fragment.typeCondition?.name.value ?? type.name;
    const applies = on === type.name || type.getInterfaces().some(({ name }) => name === on);
    return applies && this.refuses(type, fragment.selectionSet);
  }

  #refusesField(type: GraphQLObjectType, node: FieldNode): boolean {
    const field = type.getFields()[node.name.value];
    const { selectionSet } = node;
    if (!field || !selectionSet) return false;
    const args: Input = getArgumentValues(field, node, { ...this.#variables });
    const named = getNamedType(field.type);
    const noun = NOUNS.find(({ name }) => named.name === `${name}Connection`);
    if (noun && isInput(args.where) && this.#searches(noun, args.where)) return true;
    const asked = args.id === undefined && isObjectType(named) ? [named.name] : typesOf(args);
    const types = asked.filter((name) => !isObjectType(named) || name === named.name);
    return types.some((name) => {
      const beneath = this.#schema.getType(name);
      return isObjectType(beneath) && this.refuses(beneath, selectionSet);
    });
  }

  #searches(noun: Noun, where: Input): boolean {
    return Object.entries(where).some(([name, condition]) => {
      if (name === 'and' || name === 'or')
        return listOf(condition).some((part) => this.#searches(noun, inputOf(part)));
      if (name === 'not') return this.#searches(noun, inputOf(condition));
      const right = rulesOf(noun.name).masked?.[name];
      if (right) return !this.#sight.maySearch(noun, right);
      const target = noun.links?.[name];
      if (target) return this.#searches(nounNamed(target), inputOf(condition));
      const child = noun.children?.[name];
      if (!child) return false;
      return Object.values(inputOf(condition)).some((of) => this.#searches(nounNamed(child[0]), inputOf(of)));
    });
  }
}

/** The types that rows can be of, by the identifiers or the code that they are asked for by. */
function typesOf({ id, ids, code }: Input): readonly string[] {
  if (code !== undefined) return [DIVISION_OF_LENGTH[textOf(code).length] ?? ''];
  return [...(ids === undefined ? [id] : listOf(ids))].flatMap((one) => {
    const [, type = '', key] = IDENTIFIER.exec(textOf(one)) ?? [];
    return Number(key) <= LARGEST_KEY ? [type] : [];
  });
}

/** The operation is refused for a search by a sensitive column, whatever rows there are. */
export function isRefusedSearch(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  sight: Sight,
): boolean {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  return new SearchReview(schema, document, variables, sight).refuses(query, operation.selectionSet);
}
