import type { Grant } from '../domain/administration/grant.js';
import type { Pairing } from '../domain/assistance/pairing.js';
import type { BattleTeam } from '../domain/command/battle-team.js';
import type { BattleTeamCoverage } from '../domain/command/battle-team-coverage.js';
import type { BattleTeamMember } from '../domain/command/battle-team-member.js';
import type { Cadre } from '../domain/command/cadre.js';
import type { Department } from '../domain/command/department.js';
import type { ResponsibilityLink } from '../domain/command/responsibility-link.js';
import type { County } from '../domain/divisions/county.js';
import type { Hamlet } from '../domain/divisions/hamlet.js';
import type { Township } from '../domain/divisions/township.js';
import type { Village } from '../domain/divisions/village.js';
import type { VillageSuccession } from '../domain/divisions/village-succession.js';
import type { BankAccount } from '../domain/households/bank-account.js';
import type { ChangeRequest } from '../domain/households/change-request.js';
import type { Household } from '../domain/households/household.js';
import type { HouseholdIncome } from '../domain/households/household-income.js';
import type { HouseholdMember } from '../domain/households/household-member.js';
import type { BenefitLink } from '../domain/industry/benefit-link.js';
import type { IndustryEntity } from '../domain/industry/industry-entity.js';
import type { MutualGroup } from '../domain/mutual-aid/mutual-group.js';
import type { MutualGroupMember } from '../domain/mutual-aid/mutual-group-member.js';
import type { StoredRow } from '../model/stored-row.js';

type Stored<V> = V extends { unwrap(): unknown } ? number : V;

/** A class of the domain as its table holds it: a link is the id of its target, an absent value is null. */
type Row<T, Elsewhere extends keyof T = never> = {
  readonly [K in keyof T as Exclude<K, Elsewhere | keyof StoredRow>]-?:
    | Stored<T[K]>
    | (Record<never, never> extends Pick<T, K> ? null : never);
};

/** One period of a dated column. */
type Period<V> = {
  readonly owner: number;
  readonly value: V;
  readonly validFrom: string;
  readonly validTo: string | null;
};

type InDivision = { readonly divisionCode: string };

/** Every noun that the demo fills, by its name in the registry. */
export interface Rows {
  County: Row<County>;
  Township: Row<Township, 'region'>;
  TownshipRegionPeriod: Period<NonNullable<Township['region']>>;
  Village: Row<Village, 'deepPoverty'>;
  VillageDeepPovertyPeriod: Period<boolean>;
  VillageSuccession: Row<VillageSuccession>;
  Hamlet: Row<Hamlet> & InDivision;
  Household: Row<Household, 'status'> & InDivision;
  HouseholdStatusPeriod: Period<Household['status']>;
  HouseholdMember: Row<HouseholdMember> & InDivision;
  HouseholdIncome: Row<HouseholdIncome, 'net' | 'netPerPerson'> & InDivision;
  IndustryEntity: Row<IndustryEntity> & InDivision;
  BenefitLink: Row<BenefitLink> & InDivision;
  MutualGroup: Row<MutualGroup> & InDivision;
  MutualGroupMember: Row<MutualGroupMember> & InDivision;
  Department: Row<Department> & InDivision;
  Cadre: Row<Cadre> & InDivision;
  BattleTeam: Row<BattleTeam> & InDivision;
  BattleTeamMember: Row<BattleTeamMember> & InDivision;
  BattleTeamCoverage: Row<BattleTeamCoverage> & InDivision;
  ResponsibilityLink: Row<ResponsibilityLink> & InDivision;
  Pairing: Row<Pairing> & InDivision;
  BankAccount: Row<BankAccount> & InDivision;
  ChangeRequest: Row<ChangeRequest> & InDivision;
  Grant: Row<Grant>;
}

export type RowName = keyof Rows;

/** Takes rows in; gives each the id that it will have. */
export interface RowSink {
  add<N extends RowName>(noun: N, row: Rows[N]): number;
}

/** What a load fills; `tablesInOrder` puts parents before children. */
export const ROW_NAMES: readonly RowName[] = [
  'County',
  'Township',
  'TownshipRegionPeriod',
  'Village',
  'VillageDeepPovertyPeriod',
  'VillageSuccession',
  'Hamlet',
  'Household',
  'HouseholdStatusPeriod',
  'HouseholdMember',
  'HouseholdIncome',
  'IndustryEntity',
  'BenefitLink',
  'MutualGroup',
  'MutualGroupMember',
  'Department',
  'Cadre',
  'BattleTeam',
  'BattleTeamMember',
  'BattleTeamCoverage',
  'ResponsibilityLink',
  'Pairing',
  'BankAccount',
  'ChangeRequest',
  'Grant',
];
