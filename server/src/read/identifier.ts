import { type NounMeta, nouns } from '../model/registry.js';

const FORM = /^([A-Za-z]+):([1-9][0-9]{0,9})$/;
const LARGEST_KEY = 2_147_483_647;

/** Noun and key of an identifier such as `Household:42`; undefined when it cannot be one of ours. */
export function parseIdentifier(id: string): { noun: NounMeta; key: number } | undefined {
  const match = FORM.exec(id);
  if (!match?.[1] || !match[2]) return undefined;
  const noun = nouns.named(match[1]);
  const key = Number(match[2]);
  return noun?.visible && key <= LARGEST_KEY ? { noun, key } : undefined;
}
