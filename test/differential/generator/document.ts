/** A value in a document, before it is decided which text the cursors have. */
export type Value = Scalar | EnumMember | List | InputObject | Cursor | Variable;

export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface EnumMember {
  readonly kind: 'enum';
  readonly name: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** A list of one is written without brackets, as GraphQL allows. */
  readonly bare: boolean;
}

export interface InputObject {
  readonly kind: 'object';
  readonly fields: readonly Argument[];
}

/** One of the cursors that the connection gives out; null when it gives out none. */
export interface Cursor {
  readonly kind: 'cursor';
  readonly pick: number;
}

export interface Variable {
  readonly kind: 'variable';
  readonly type: string;
  readonly value: Value;
  /** Sent with the request, declared as the default, or declared and left out. */
  readonly how: 'given' | 'default' | 'absent';
}

export interface Argument {
  readonly name: string;
  readonly value: Value;
}

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly condition: Value;
}

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  /** The key it would like in the answer; taken only where it is free. */
  readonly alias: string | undefined;
  /** Type of its answer, as the schema writes it. */
  readonly type: string;
  readonly args: readonly Argument[];
  readonly selections: readonly Selection[];
  readonly directives: readonly Directive[];
}

export interface Fragment {
  readonly kind: 'fragment';
  /** Type whose selections it stands among. */
  readonly parent: string;
  readonly on: string | undefined;
  readonly named: boolean;
  readonly selections: readonly Selection[];
  readonly directives: readonly Directive[];
}

export type Selection = Field | Fragment;

/** A query operation: its selections on `Query`. */
export type Operation = readonly Selection[];
