-- $1 key of the household, $2 date, $3 and $4 the caller's divisions
select '{"correctHousehold":{"household":' || coalesce((
  select '{"id":"Household:' || h.id
      || '","version":' || h.version
      || ',"code":"' || h.code
      || '","housingArea":' || h.housing_area::text
      || ',"village":' || coalesce((
        select '{"name":' || to_json(v.name)::text || '}'
          from village v
         where v.id = h.village_id
           and v.valid_from <= $2::date and (v.valid_to is null or v.valid_to > $2::date)
      ), 'null') || '}'
    from household h
   where h.id = $1
     and h.division_code >= $3 and h.division_code < $4
     and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
), 'null') || ',"warnings":[],"replayed":false}}'
