import { API_TOKEN } from '../principal.js';
import { definer } from './reaches.js';

/**
 * SQL of what a connection must know before it has a caller: the grants of a principal that are live on a date, as JSON,
 * and a token by its hash.
 */
export function authenticationFunctions(): string[] {
  return [
    definer(
      'grants_of(of_principal text, on_day date)',
      'json',
      `begin
  return (select coalesce(json_agg(json_build_object('role', g.role, 'division', g.division_code,
      'cadre', g.cadre_id, 'department', g.department_id, 'team', g.team_id, 'domain', d.domain) order by g.id), '[]')
    from "grant" g left join department d on d.id = g.department_id
    where g.principal = of_principal and g.valid_from <= on_day and (g.valid_to is null or g.valid_to > on_day));
end`,
    ),
    definer(
      'api_token_of(of_hash text, on_day date)',
      'json',
      `begin
  return (select json_build_object('id', t.id, 'name', t.name, 'expiresOn', t.expires_on, 'revokedOn', t.revoked_on,
      'grants', access.grants_of('${API_TOKEN}' || t.id, on_day))
    from api_token t where t.token_hash = of_hash);
end`,
    ),
    definer(
      'has_live_api_token(on_day date)',
      'boolean',
      `begin
  return exists (select from api_token where revoked_on is null and expires_on > on_day);
end`,
    ),
  ];
}
