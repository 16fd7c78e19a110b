import { SuccessionBasis } from '../../domain/divisions/village-succession.js';
import type { ListedVillage } from './lists.js';
import { ownName } from './names.js';

export interface Edge {
  readonly before: ListedVillage | null;
  readonly after: ListedVillage | null;
  readonly basis: SuccessionBasis;
}

/**
 * What two lists say about who follows whom: same code, else the same name in the same township when only
 * one village on either side has it, else unknown. Every village of both lists is on at least one edge.
 */
export function succession(before: readonly ListedVillage[], after: readonly ListedVillage[]): Edge[] {
  const afterByCode = new Map(after.map((village) => [village.code, village]));
  const beforeCodes = new Set(before.map(({ code }) => code));
  const newByName = Map.groupBy(
    after.filter(({ code }) => !beforeCodes.has(code)),
    nameInTownship,
  );
  const goneByName = Map.groupBy(
    before.filter(({ code }) => !afterByCode.has(code)),
    nameInTownship,
  );
  const follower = (village: ListedVillage): Edge => {
    const sameCode = afterByCode.get(village.code);
    if (sameCode) {
      const sameName = ownName(sameCode.name) === ownName(village.name);
      return {
        before: village,
        after: sameCode,
        basis: sameName ? SuccessionBasis.CODE_AND_NAME : SuccessionBasis.CODE,
      };
    }
    const name = nameInTownship(village);
    const [sameName, second] = newByName.get(name) ?? [];
    const alone = goneByName.get(name)?.length === 1;
    return sameName && !second && alone
      ? { before: village, after: sameName, basis: SuccessionBasis.NAME }
      : { before: village, after: null, basis: SuccessionBasis.UNKNOWN };
  };
  const edges = before.map(follower);
  const followed = new Set(edges.map((edge) => edge.after?.code));
  const origins = after
    .filter(({ code }) => !followed.has(code))
    .map((village): Edge => ({ before: null, after: village, basis: SuccessionBasis.UNKNOWN }));
  return [...edges, ...origins];
}

const nameInTownship = ({ name, township }: ListedVillage): string => `${township}/${ownName(name)}`;
