-- $1 part of a name, at least 2 characters, $2 beginning of a division code, $3 date, $4 its pairs of characters behind the county's code,
-- $5 and $6 the caller's divisions
with
  -- On its own, and with a condition on the division that no index serves: a plan for unknown values would otherwise
  -- read the index of everyone in the division, where a few have the name.
  heads as materialized (
    select m.household_id, m.name
      from household_member m
     where county_parts(m.name, m.division_code) @> $4::text[]
       and position(lower($1) in lower(m.name)) > 0
       and m.relation = 'HEAD'
       and m.valid_from <= $3::date and (m.valid_to is null or m.valid_to > $3::date)
       and left(m.division_code, length($2)) = $2
       and coalesce(m.division_code >= $5 and m.division_code < $6, false)
  ),
  found as materialized (
    select h.code, m.name, h.main_cause, h.village_id
      from heads m join household h on h.id = m.household_id
     where coalesce(h.division_code >= $5 and h.division_code < $6, false)
       and h.valid_from <= $3::date and (h.valid_to is null or h.valid_to > $3::date)
  )
select '{"households":{"totalCount":' || (select count(*)::text from found) || ',"nodes":[' || coalesce((
  select string_agg(p.row, ',') from (
    select '{"code":"' || f.code
        || '","name":' || to_json(f.name)::text
        || ',"mainCause":' || coalesce('"' || f.main_cause || '"', 'null')
        || ',"village":' || coalesce((
          select '{"code":"' || v.code || '","name":' || to_json(v.name)::text || ',"township":' || coalesce((
            select '{"name":' || to_json(t.name)::text || '}'
              from township t
             where t.id = v.township_id
               and t.valid_from <= $3::date and (t.valid_to is null or t.valid_to > $3::date)
          ), 'null') || '}'
            from village v
           where v.id = f.village_id
             and v.valid_from <= $3::date and (v.valid_to is null or v.valid_to > $3::date)
        ), 'null') || '}' as row
      from found f
     order by f.code
     limit 20
  ) p
), '') || ']}}'
