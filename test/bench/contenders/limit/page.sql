-- $1 code of the township, $2 date, $3 causes, $4 and $5 the caller's divisions
select '{"township":' || coalesce((
  select '{"code":"' || t.code || '","name":' || to_json(t.name)::text || ',"households":' || (
    -- The count and the page are over the same rows, which are found once.
    with m as materialized (
      select h.code, h.main_cause, h.housing_area, h.registered_on, h.residence, h.village_id
        from household h
       where h.division_code >= t.code and h.division_code < t.code || ':'
         and h.division_code >= $4 and h.division_code < $5
         and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
         and h.main_cause = any ($3::text[])
    )
    select '{"totalCount":' || (select count(*)::text from m) || ',"nodes":[' || coalesce((
      select string_agg(p.row, ',')
        from (
          select '{"code":"' || h.code
              || '","mainCause":' || coalesce('"' || h.main_cause || '"', 'null')
              || ',"housingArea":' || h.housing_area::text
              || ',"registeredOn":"' || h.registered_on::text
              || '","residence":"' || h.residence
              || '","village":' || coalesce((
                select '{"code":"' || v.code || '","name":' || to_json(v.name)::text || '}'
                  from village v
                 where v.id = h.village_id
                   and v.valid_from <= $2::date and (v.valid_to is null or v.valid_to > $2::date)
              ), 'null') || '}' as row
            from m h
           order by h.housing_area desc, h.code
           limit 100
        ) p
    ), '') || ']}'
  ) || '}'
    from township t
   where t.code = $1
     and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to > $2::date)
), 'null') || '}'
