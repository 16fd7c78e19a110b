/** `VALID_FROM` → `validFrom`. */
export const camelCase = (member: string): string =>
  member.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `HouseholdMember` → `HOUSEHOLD_MEMBER`. */
export const constantCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `HouseholdMember` → `householdMember`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
