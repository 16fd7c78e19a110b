import { measure } from '../model/statistics.js';
import { Household } from './households/household.js';
import { HouseholdMember } from './households/household-member.js';
import { LabourAbility } from './households/terms.js';
import { IndustryEntity } from './industry/industry-entity.js';
import { MutualGroup } from './mutual-aid/mutual-group.js';

// `published` is the list of tables that a release to the public consists of; there is no other.
// Entities are public by name, and a group of ten households says of a household no more than that there are about
// ten: what counts them counts no person.

measure('households', {
  of: () => Household,
  cells: 'households',
  published: true,
  description: 'Households (户数，户).',
});
measure('householdsByStatus', {
  of: () => Household,
  cells: 'households',
  published: true,
  by: 'status',
  description: 'Households by status, every status listed (各类型户数，户).',
});
measure('people', {
  of: () => HouseholdMember,
  cells: 'people',
  published: true,
  description: 'Members of households (人口，人).',
});
measure('labourForce', {
  of: () => HouseholdMember,
  cells: 'people',
  published: true,
  where: { labourAbility: { in: [LabourAbility.ORDINARY, LabourAbility.SKILLED] } },
  description: 'Members of ordinary or skilled ability to work (劳动力，人).',
});
measure('entities', {
  of: () => IndustryEntity,
  cells: 'none',
  published: true,
  description: 'Industry entities (产业主体，个).',
});
measure('entitiesBySector', {
  of: () => IndustryEntity,
  cells: 'none',
  published: true,
  by: 'sector',
  description: 'Industry entities by pillar industry, every one listed (各产业主体，个).',
});
measure('entitiesByKind', {
  of: () => IndustryEntity,
  cells: 'none',
  published: true,
  by: 'kind',
  description: 'Industry entities by kind, every kind listed (各类产业主体，个).',
});
measure('linkedHouseholds', {
  of: () => Household,
  cells: 'households',
  published: true,
  where: { benefitLinks: { some: {} } },
  description: 'Households with a live tie of benefit (有利益联结的户，户).',
});
measure('groups', {
  of: () => MutualGroup,
  cells: 'none',
  published: true,
  description: 'Groups of ten households (十户一体，个).',
});
measure('groupsByKind', {
  of: () => MutualGroup,
  cells: 'none',
  published: true,
  by: 'kind',
  description: 'Groups of ten households by kind, every kind listed (各类十户一体，个).',
});
