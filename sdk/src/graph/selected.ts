/**
 * What a field of the graph that pages answers, to the types of a selection. `Node` is the type of its rows, `Total`
 * that of their number, `Aggregate` of the numbers over all. No value is ever of this type: a selection makes a `Page` of it.
 */
export interface Connection<Node, Total = never, Aggregate = never> {
  readonly ' node': Node;
  readonly ' total': Total;
  readonly ' aggregate': Aggregate;
}

/** What a field of an interface answers, to the types of a selection: `Common` to all, and `Types` by their names. */
export interface OneOf<Common, Types> {
  readonly ' common': Common;
  readonly ' types': Types;
}

/** Where a page stands in its list. */
export interface PageInfo {
  /** Cursor of the last row; null on an empty page. */
  readonly endCursor: string | null;
  /** Rows follow this page (后有更多). */
  readonly hasNextPage: boolean;
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor: string | null;
  /** Rows precede this page (前有更多). */
  readonly hasPreviousPage: boolean;
}

/** The rows of one page of a list, and the way to those after it. */
export interface Rows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  /**
   * The rows after this page, fetched page by page while they are read, from the same row and on the same date;
   * after a page from the end (`last`) those before it, the nearest first. It is not enumerable: a page is plain data.
   */
  rest(): AsyncIterable<Row>;
}

/** A page of a list with exactly what was selected of it. */
export type Page<Node, Total, Aggregate, Selection> = (Selection extends { readonly select: infer Select }
  ? Rows<Selected<Node, Select>>
  : unknown) &
  (Selection extends { readonly totalCount: true }
    ? {
        /** Number of all rows that meet the conditions, on all pages; null where it may not be told (总数). */
        readonly totalCount: Total;
      }
    : unknown) &
  (Selection extends { readonly aggregate: { readonly select: infer Select } }
    ? {
        /** Numbers over all rows that meet the conditions, on all pages. */
        readonly aggregate: Selected<Aggregate, Select>;
      }
    : unknown);

/** `Type` with exactly the fields of `Selection`, as deep as it goes. */
export type Selected<Type, Selection> = Picked<Type, keyof Type & keyof Selection, Selection>;

// Over a part of `keyof Type`, so that each field keeps the description that stands on hover.
type Picked<Type, Key extends keyof Type, Selection> = {
  readonly [Name in Key]: Name extends keyof Selection ? Value<Type[Name], Selection[Name]> : never;
};

// Distributes over the selection: one that may be left out answers what may be left out.
type Value<Type, Selection> = Selection extends true
  ? Type
  : Selection extends undefined
    ? undefined
    : Answer<Type, Selection>;

/** What a field that is no leaf answers to `{ select, … }`. */
export type Answer<Type, Selection> = Type extends null
  ? null
  : Type extends readonly (infer Element)[]
    ? readonly Answer<Element, Selection>[]
    : Type extends Connection<infer Node, infer Total, infer Aggregate>
      ? Page<Node, Total, Aggregate, Selection>
      : Type extends OneOf<infer Common, infer Types>
        ? Member<Common, Types, Selection>
        : Selection extends { readonly select: infer Select }
          ? Selected<Type, Select>
          : Type;

// `__typename` is asked for together with `on`.
type Member<Common, Types, Selection> = Selection extends { readonly on: infer On extends object }
  ?
      | {
          [Name in keyof Types & keyof On]: { readonly __typename: Name } & CommonOf<Common, Selection> &
            Selected<Types[Name], On[Name]>;
        }[keyof Types & keyof On]
      | ({ readonly __typename: Exclude<keyof Types, keyof On> } & CommonOf<Common, Selection>)
  : CommonOf<Common, Selection>;

type CommonOf<Common, Selection> = Selection extends { readonly select: infer Select }
  ? Selected<Common, Select>
  : unknown;

/**
 * `Given`, where it has no key that `Allowed` has not, at any depth. A selection is inferred from what is
 * passed, and the compiler does not look for unknown keys in what it infers.
 */
export type Exact<Given, Allowed> = Given extends object
  ? Given extends readonly (infer Element)[]
    ? readonly Exact<Element, Allowed extends readonly (infer AllowedElement)[] ? AllowedElement : never>[]
    : {
        readonly [Name in keyof Given]: Name extends keyof Allowed
          ? Exact<Given[Name], NonNullable<Allowed[Name]>>
          : never;
      }
  : Given;
