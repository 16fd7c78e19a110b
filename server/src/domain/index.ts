/** What exists in the graph, parents before children. */
import './divisions/county.js';
import './divisions/township.js';
import './divisions/village.js';
import './divisions/village-succession.js';
import './divisions/hamlet.js';
import './households/household.js';
import './households/household-member.js';
import './households/household-income.js';
import './industry/industry-entity.js';
import './industry/benefit-link.js';
import './mutual-aid/mutual-group.js';
import './administration/access-record.js';
import './mutual-aid/mutual-group-member.js';
import './command/department.js';
import './command/cadre.js';
import './command/battle-team.js';
import './command/battle-team-member.js';
import './command/battle-team-coverage.js';
import './command/responsibility-link.js';
import './assistance/pairing.js';
import './households/bank-account.js';
import './households/change-request.js';
import './administration/grant.js';
import './administration/api-token.js';
import './households/household-mutations.js';
import './households/member-mutations.js';
import './statistics.js';
import { nouns } from '../model/registry.js';

/** Every class that has a table, the period tables of dated columns included. */
export const entityClasses = () => nouns.all().map((noun) => noun.cls);
