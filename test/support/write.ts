import { type Answer, type AskedAs, ask } from './ask.ts';

/** Arguments of a mutation, as variables have them. */
export interface WriteArguments {
  readonly input: Readonly<Record<string, unknown>>;
  readonly id?: string;
  readonly version?: number;
  readonly idempotencyKey?: string;
  readonly validateOnly?: boolean;
}

/** How a mutation ended: with its payload, or with the code and details of its refusal. */
export interface Outcome<Payload = Readonly<Record<string, unknown>>> {
  readonly status: number;
  readonly code: string;
  readonly payload: Payload | undefined;
  /** Codes of broken rules with the fields that they are about. */
  readonly violations: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** Seconds, as the header of that name says. */
  readonly retryAfter: string | null;
}

const TYPES: Readonly<Record<keyof WriteArguments, (mutation: string) => string>> = {
  id: () => 'ID!',
  version: () => 'Int!',
  input: (mutation) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`,
  idempotencyKey: () => 'String',
  validateOnly: () => 'Boolean',
};

/** Performs one mutation as a client would. */
export async function write<Payload = Readonly<Record<string, unknown>>>(
  url: string,
  mutation: string,
  args: WriteArguments,
  selection: string,
  as: AskedAs = {},
): Promise<Outcome<Payload>> {
  const names = Object.keys(args).filter((name): name is keyof WriteArguments => name in TYPES);
  const declared = names.map((name) => `$${name}: ${TYPES[name](mutation)}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const document = `mutation (${declared}) { ${mutation}(${passed}) { ${selection} } }`;
  return outcomeOf(await ask(url, document, { ...args }, as), mutation);
}

function outcomeOf<Payload>({ status, headers, data, errors }: Answer, mutation: string): Outcome<Payload> {
  const [error] = errors;
  const extensions = error?.extensions ?? {};
  const violations = Array.isArray(extensions.violations) ? extensions.violations : [];
  const payload = (data as Record<string, Payload | null> | null | undefined)?.[mutation];
  return {
    status,
    code: error ? String(extensions.code) : 'OK',
    payload: payload ?? undefined,
    violations: violations.map(({ code, argument }) => `${code} ${argument ?? ''}`.trim()),
    extensions,
    message: error?.message ?? '',
    retryAfter: headers.get('retry-after'),
  };
}
