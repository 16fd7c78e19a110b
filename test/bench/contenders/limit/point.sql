-- $1 code of the household, $2 date, $3 and $4 the caller's divisions
select '{"household":' || coalesce((
  select '{"code":"' || h.code
      || '","mainCause":' || coalesce('"' || h.main_cause || '"', 'null')
      || ',"housingArea":' || h.housing_area::text
      || ',"registeredOn":"' || h.registered_on::text
      || '","residence":"' || h.residence
      || '","village":' || coalesce((
        select '{"name":' || to_json(v.name)::text || ',"township":' || coalesce((
          select '{"name":' || to_json(t.name)::text || ',"county":' || coalesce((
            select '{"name":' || to_json(c.name)::text || '}'
              from county c
             where c.id = t.county_id
               and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date)
          ), 'null') || '}'
            from township t
           where t.id = v.township_id
             and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to > $2::date)
        ), 'null') || '}'
          from village v
         where v.id = h.village_id
           and v.valid_from <= $2::date and (v.valid_to is null or v.valid_to > $2::date)
      ), 'null') || '}'
    from household h
   where h.code = $1
     and h.division_code >= $3 and h.division_code < $4
     and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
), 'null') || '}'
