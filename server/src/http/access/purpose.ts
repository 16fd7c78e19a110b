import { GraphError } from '../../errors.js';
import { headerValues } from './headers.js';

const HEADER = 'x-access-purpose';
const FEWEST = 4;
const MOST = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * What a caller says an unmasked read is for; nothing when they do not.
 *
 * Scripts send the bytes of UTF-8, which Node hands on as Latin-1. Browsers refuse to send what is beyond Latin-1, so
 * the text may be percent-encoded, and a plain % always is.
 *
 * @throws GraphError INVALID_PURPOSE
 */
export function accessPurpose(rawHeaders: readonly string[]): string | undefined {
  const values = headerValues(rawHeaders, HEADER);
  const [value] = values;
  if (value === undefined) return undefined;
  if (values.length > 1) throw invalid('was sent more than once');
  const purpose = decoded(value).trim();
  const length = [...purpose].length;
  if (length < FEWEST || length > MOST) throw invalid(`takes ${FEWEST} to ${MOST} characters, not ${length}`);
  // Line ends and characters that do not show could make one line of the log look like two, or like another.
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(purpose)) throw invalid('takes characters that show, on one line');
  return purpose;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(utf8.decode(Buffer.from(value, 'latin1')));
  } catch {
    throw invalid('takes UTF-8, as it is or percent-encoded');
  }
}

const invalid = (what: string): GraphError => new GraphError('INVALID_PURPOSE', `X-Access-Purpose ${what}.`);
