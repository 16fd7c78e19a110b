import { parseArgs } from 'node:util';
import { parseRole, printedRole, ROLES, type RoleName, SUBJECTS, type Subject } from '../access/role.js';
import { expiryOf } from '../access/tokens/api-token.js';
import { DIVISION_CODE } from '../model/division-code.js';
import { CommandError } from './command-error.js';

export interface TokenOptions {
  readonly name: string;
  readonly role: RoleName;
  readonly division: string;
  readonly subjects: Readonly<Partial<Record<Subject, number>>>;
  /** First day on which it is no longer accepted, `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

const MOST_CHARACTERS = 100;
const LARGEST_ID = 2_147_483_647;

const SUBJECT_OPTIONS: readonly Subject[] = ['cadre', 'department', 'team'];

/** What the options may be called; all take a value. */
const OPTIONS = ['name', 'role', 'division', 'expires', ...SUBJECT_OPTIONS] as const;

type Given = Readonly<Partial<Record<(typeof OPTIONS)[number], string>>>;

/**
 * Reads the options of `token create`.
 * @param today `YYYY-MM-DD`
 * @throws CommandError that names the option
 */
export function readTokenOptions(args: readonly string[], today: string): TokenOptions {
  const given = parsed(args);
  const role = roleOf(given);
  return {
    name: nameOf(given),
    role,
    division: divisionOf(given),
    subjects: subjectsOf(given, role),
    expiresOn: expiresOn(given, today),
  };
}

function parsed(args: readonly string[]): Given {
  try {
    const options = Object.fromEntries(OPTIONS.map((option) => [option, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const all = OPTIONS.map((option) => `--${option}`).join(', ');
    throw new CommandError(
      `${faultOf(error)} "token create" takes ${all}, each with a value.`,
      `token create 的选项有误，可用：${all}，各带一个值。`,
    );
  }
}

/** The library's words, but for what is no option: it may be a secret that was pasted to the wrong place. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'A value has no option before it.';
  return `${error.message.split('. ')[0]}.`;
}

function nameOf({ name = '' }: Given): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MOST_CHARACTERS || /\p{C}/u.test(trimmed)) {
    throw new CommandError(
      `--name takes 1 to ${MOST_CHARACTERS} characters that say what the token is for.`,
      `--name 须为 1 至 ${MOST_CHARACTERS} 个字符，说明令牌用途。`,
    );
  }
  return trimmed;
}

function roleOf({ role = '' }: Given): RoleName {
  const found = parseRole(role);
  if (found) return found;
  const all = ROLES.map(printedRole).join(', ');
  throw new CommandError(
    `--role takes one of ${all}, not "${role}".`,
    `--role 的取值“${role}”有误，可用：${all}。`,
  );
}

function divisionOf({ division = '' }: Given): string {
  if (new RegExp(DIVISION_CODE).test(division)) return division;
  throw new CommandError(
    `--division takes a division code of 6, 9 or 12 digits, not "${division}".`,
    `--division 须为 6、9 或 12 位区划代码，而非“${division}”。`,
  );
}

/** A role of somebody's own rows needs whose they are, and no other role takes it. */
function subjectsOf(given: Given, role: RoleName): Partial<Record<Subject, number>> {
  const wanted = SUBJECTS[role];
  for (const subject of SUBJECT_OPTIONS) {
    if (subject !== wanted && given[subject] !== undefined) {
      throw new CommandError(
        `--${subject} does not go with --role ${printedRole(role)}.`,
        `--role ${printedRole(role)} 不使用 --${subject}。`,
      );
    }
  }
  if (!wanted) return {};
  const text = given[wanted] ?? '';
  const id = Number(text);
  if (!/^\d{1,10}$/.test(text) || id < 1 || id > LARGEST_ID) {
    throw new CommandError(
      `--role ${printedRole(role)} needs --${wanted}, the number of its row, not "${text}".`,
      `--role ${printedRole(role)} 须用 --${wanted} 指明记录编号，而非“${text}”。`,
    );
  }
  return { [wanted]: id };
}

function expiresOn({ expires }: Given, today: string): string {
  const day = expiryOf(expires, today);
  if (day) return day;
  throw new CommandError(
    `--expires takes a date after ${today}, the first day on which the token is no longer accepted, not "${expires}".`,
    `--expires 须为 ${today} 之后的日期（自该日起令牌失效），而非“${expires}”。`,
  );
}
