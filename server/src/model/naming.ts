import { UnderscoreNamingStrategy } from '@mikro-orm/core';

const strategy = new UnderscoreNamingStrategy();

/** Table of a noun: `HouseholdMember` → `household_member`. */
export const tableName = (noun: string): string => strategy.classToTableName(noun);

/** Column of a property: `validFrom` → `valid_from`. */
export const columnName = (property: string): string => strategy.propertyToColumnName(property);

/** Foreign key column of a link: `village` → `village_id`. */
export const linkColumnName = (property: string): string => strategy.joinKeyColumnName(property, 'id');

/** `householdMembers` → `householdMember`; `HouseholdMember` → `householdMember`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `householdMembers` → `HouseholdMembers`. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Enum member of a property: `validFrom` → `VALID_FROM`. */
export const constantCase = (property: string): string => columnName(property).toUpperCase();
