/** What RFC 6750 lets stand after `Bearer`. */
const TOKEN = /^[\w.~+/-]+=*$/;

/** The token in what somebody pasted, with or without its scheme; empty when it is none. */
export function bearerOf(pasted: string): string {
  const token = pasted.trim().replace(/^bearer +/i, '');
  return TOKEN.test(token) ? token : '';
}
