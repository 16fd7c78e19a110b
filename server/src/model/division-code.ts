/** Digits of the codes of counties, townships and villages: GB/T 2260, GB/T 10114 and the statistical codes. */
export const DIVISION_CODE_LENGTHS = [6, 9, 12] as const;

/** Digits of a county's code, which those of all divisions within it begin with. */
export const [COUNTY_DIGITS] = DIVISION_CODE_LENGTHS;

/** Regular expression of a division code of any level. */
export const DIVISION_CODE = '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$';

/** The same for values. */
export const DIVISION_CODE_FORM = new RegExp(DIVISION_CODE);
