-- $1 code of the county, $2 date
select '{"county":' || coalesce((
  select '{"name":' || to_json(c.name)::text || ',"townships":{"nodes":[' || coalesce((
    select string_agg(ts.row, ',') from (
      select '{"code":"' || t.code || '","name":' || to_json(t.name)::text || ',"statistics":{' || (
          select '"people":' || count(*)::text
              || ',"labourForce":' || (count(*) filter (where m.labour_ability in ('ORDINARY', 'SKILLED')))::text
            from household_member m
           where m.division_code >= t.code and m.division_code < t.code || ':'
             and m.valid_from <= $2::date and (m.valid_to is null or m.valid_to > $2::date)
        ) || (
          -- One aggregate without groups: nothing is sorted, whatever the plan expects.
          select ',"households":' || count(*)::text
              || ',"linkedHouseholds":' || (count(*) filter (where exists (
                   select from benefit_link l
                    where l.household_id = h.id
                      and l.valid_from <= $2::date and (l.valid_to is null or l.valid_to > $2::date))))::text
              || ',"householdsByStatus":[{"status":"ORDINARY","count":'
              || (count(*) filter (where s.value = 'ORDINARY'))::text
              || '},{"status":"REGISTERED_POOR","count":'
              || (count(*) filter (where s.value = 'REGISTERED_POOR'))::text
              || '},{"status":"LIFTED","count":'
              || (count(*) filter (where s.value = 'LIFTED'))::text
              || '},{"status":"SUPPORTED_AFTER_LIFTING","count":'
              || (count(*) filter (where s.value = 'SUPPORTED_AFTER_LIFTING'))::text
              || '},{"status":"MONITORED_UNSTABLE","count":'
              || (count(*) filter (where s.value = 'MONITORED_UNSTABLE'))::text
              || '},{"status":"MONITORED_MARGINAL","count":'
              || (count(*) filter (where s.value = 'MONITORED_MARGINAL'))::text
              || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":'
              || (count(*) filter (where s.value = 'MONITORED_SUDDEN_HARDSHIP'))::text
              || '},{"status":"RISK_REMOVED","count":'
              || (count(*) filter (where s.value = 'RISK_REMOVED'))::text || '}]'
            from household h
            left join household_status_period s
              on s.owner_id = h.id
             and s.valid_from <= $2::date and (s.valid_to is null or s.valid_to > $2::date)
           where h.division_code >= t.code and h.division_code < t.code || ':'
             and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
        ) || '}}' as row
        from township t
       where t.county_id = c.id
         and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to > $2::date)
       order by t.code
       limit 100
    ) ts
  ), '') || ']}}'
    from county c
   where c.code = $1
     and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date)
), 'null') || '}'
