-- $1 code of the township, $2 date, $3 and $4 the caller's divisions
-- A range of unknown bounds would be taken for a narrow one, and its index read in the place of the key's: within a
-- coalesce no index serves it.
select '{"township":' || coalesce((
  select '{"code":"' || t.code || '","name":' || to_json(t.name)::text || ',"villages":{"nodes":[' || coalesce((
    select string_agg(vs.row, ',') from (
      select '{"code":"' || v.code || '","name":' || to_json(v.name)::text || ',"households":{"nodes":[' || coalesce((
        select string_agg(hs.row, ',') from (
          select '{"code":"' || h.code
              || '","mainCause":' || coalesce('"' || h.main_cause || '"', 'null')
              || ',"registeredOn":"' || h.registered_on::text
              || '","residence":"' || h.residence
              || '","benefitLinks":{"nodes":[' || coalesce((
                select string_agg(ls.row, ',') from (
                  select '{"mode":"' || l.mode
                      || '","contractAmount":' || coalesce(l.contract_amount::text, 'null')
                      || ',"validFrom":"' || l.valid_from::text
                      || '","entity":' || coalesce((
                        select '{"name":' || to_json(e.name)::text
                            || ',"kind":"' || e.kind || '","sector":"' || e.sector || '"}'
                          from industry_entity e
                         where e.id = l.entity_id
                           and e.valid_from <= $2::date and (e.valid_to is null or e.valid_to > $2::date)
                      ), 'null') || '}' as row
                    from benefit_link l
                   where l.household_id = h.id
                     and coalesce(l.division_code >= $3 and l.division_code < $4, false)
                     and l.valid_from <= $2::date and (l.valid_to is null or l.valid_to > $2::date)
                   order by l.id
                   limit 5
                ) ls
              ), '') || ']}}' as row
            from household h
           where h.village_id = v.id
             and coalesce(h.division_code >= $3 and h.division_code < $4, false)
             and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
           order by h.code
           limit 10
        ) hs
      ), '') || ']}}' as row
        from village v
       where v.township_id = t.id
         and v.valid_from <= $2::date and (v.valid_to is null or v.valid_to > $2::date)
       order by v.code
       limit 10
    ) vs
  ), '') || ']}}'
    from township t
   where t.code = $1
     and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to > $2::date)
), 'null') || '}'
