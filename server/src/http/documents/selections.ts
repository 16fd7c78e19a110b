import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkLimit } from './document-limits.js';

/** What a selection comes to when every fragment in it is spread out. */
interface Extent {
  readonly levels: number;
  readonly fields: number;
}

/** Response keys of a selection set: how often each is there, and most fields beneath one of them. */
type Keys = Map<string, { readonly count: number; readonly beneath: number }>;

const NOTHING: Extent = { levels: 0, fields: 0 };

/** @throws GraphError QUERY_TOO_LARGE when a parsed document selects more than a document may. */
export function checkSelections(document: DocumentNode): void {
  checkLimit('definitions', document.definitions.length);
  new Selections(document).check();
}

/** Each fragment is measured once, however often it is spread: doublings cost no more than they are long. */
class Selections {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #extents = new Map<string, Extent & { readonly keys: Keys }>();
  readonly #counts = { fields: 0, aliases: 0, comparisons: 0, spreads: 0, directives: 0 };

  constructor(readonly document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
  }

  check(): void {
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragment(definition.name.value, 0, new Map());
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        const { variableDefinitions = [], directives, selectionSet } = definition;
        checkLimit('variables', variableDefinitions.length);
        this.#directives(directives);
        for (const variable of variableDefinitions) this.#directives(variable.directives);
        const keys: Keys = new Map();
        this.#set(selectionSet, 0, keys);
        const rootFields = [...keys.values()].reduce((sum, { count }) => sum + count, 0);
        checkLimit('rootFields', rootFields);
      }
    }
  }

  /** Measures a set, whose keys go into `keys`. */
  #set({ selections }: SelectionSetNode, above: number, keys: Keys): Extent {
    checkLimit('levels', above + 1);
    let { levels, fields } = NOTHING;
    for (const selection of selections) {
      const inner = this.#selection(selection, above, keys);
      levels = Math.max(levels, inner.levels);
      fields += inner.fields;
    }
    checkLimit('spreadFields', fields);
    return { levels: levels + 1, fields };
  }

  #selection(selection: SelectionNode, above: number, keys: Keys): Extent {
    this.#directives(selection.directives);
    if (selection.kind === Kind.FIELD) {
      this.#count('fields');
      if (selection.alias) this.#count('aliases');
      const { selectionSet } = selection;
      const inner = selectionSet ? this.#set(selectionSet, above + 1, new Map()) : NOTHING;
      this.#meet(keys, selection.alias?.value ?? selection.name.value, 1, inner.fields);
      return { levels: inner.levels, fields: inner.fields + 1 };
    }
    this.#count('spreads');
    // A fragment's fields are on the level of the set that it stands in.
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value, above, keys);
    const inner = this.#set(selection.selectionSet, above, keys);
    return { ...inner, levels: inner.levels - 1 };
  }

  #fragment(name: string, above: number, keys: Keys): Extent {
    const extent = this.#extents.get(name) ?? this.#measured(name, above);
    checkLimit('levels', above + extent.levels + 1);
    for (const [key, { count, beneath }] of extent.keys) this.#meet(keys, key, count, beneath);
    return extent;
  }

  #measured(name: string, above: number): Extent & { readonly keys: Keys } {
    const keys: Keys = new Map();
    // Validation refuses circles; until then what leads back adds nothing.
    this.#extents.set(name, { ...NOTHING, keys });
    const fragment = this.#fragments.get(name);
    if (!fragment) return { ...NOTHING, keys };
    this.#directives(fragment.directives);
    const own: Keys = new Map();
    const { levels, fields } = this.#set(fragment.selectionSet, above, own);
    const extent = { levels: levels - 1, fields, keys: own };
    this.#extents.set(name, extent);
    return extent;
  }

  /** Adds fields of a response key to those of their set. */
  #meet(keys: Keys, key: string, count: number, beneath: number): void {
    const before = keys.get(key);
    if (!before) {
      keys.set(key, { count, beneath });
      return;
    }
    this.#count('comparisons', before.count * count * (1 + Math.min(before.beneath, beneath)));
    keys.set(key, { count: before.count + count, beneath: Math.max(before.beneath, beneath) });
  }

  #directives(directives: readonly unknown[] = []): void {
    checkLimit('directivesInOnePlace', directives.length);
    this.#count('directives', directives.length);
  }

  #count(limit: 'fields' | 'aliases' | 'comparisons' | 'spreads' | 'directives', more = 1): void {
    this.#counts[limit] += more;
    checkLimit(limit, this.#counts[limit]);
  }
}
