/** Inputs of mutations, made up. No division has the code 999999, so no number made with it is a person's. */

/**
 * An identity number with its check character, worked out by the rule of GB 11643 itself: Σ aᵢ · 2^(i−1) ≡ 1 (mod 11).
 *
 * @param digits the first 17
 */
export function withCheck(digits: string): string {
  for (const last of '0123456789X') {
    const all = [...digits, last].toReversed();
    const sum = all.reduce(
      (total, digit, place) => total + (digit === 'X' ? 10 : Number(digit)) * 2 ** place,
      0,
    );
    if (sum % 11 === 1) return digits + last;
  }
  throw new Error(`${digits} has no check character.`);
}

/** What a member's input says beside who it is and what it is to the head. */
export const CONDITION = {
  schooling: 'PRIMARY',
  atSchool: false,
  health: 'HEALTHY',
  labourAbility: 'ORDINARY',
  medicallyInsured: true,
  work: 'LOCAL_FARMING',
  monthsWorked: 0,
};

/** What a household's input says beside its number, village, status, causes and members. */
export const LIVING = {
  registeredOn: '2018-05-01',
  residence: 'ORIGINAL',
  housingArea: 60,
  housingStructure: 'TIMBER',
  water: 'TAP',
  hasPower: true,
  foodGuarantee: 'MET',
  clothingGuarantee: 'MET',
  schoolingGuarantee: 'MET',
  medicalGuarantee: 'MET',
  housingGuarantee: 'MET',
  waterGuarantee: 'MET',
};
