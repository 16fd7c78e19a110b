-- $1 code of the county, $2 date, $3 and $4 the caller's divisions
-- The numbers are those of the summary that this project's triggers keep: a few dozen rows a township, found by three ranges.
select '{"county":' || coalesce((
  select '{"name":' || to_json(c.name)::text || ',"townships":{"nodes":[' || coalesce((
    select string_agg(ts.row, ',') from (
      select '{"code":"' || t.code || '","name":' || to_json(t.name)::text || ',"statistics":' || case
          when t.code >= $3 and t.code < $4 then (
            select '{"people":' || coalesce(sum(s.people), 0)
                || ',"labourForce":' || coalesce(sum(s.labour_force), 0)
                || ',"households":' || coalesce(sum(s.households), 0)
                || ',"linkedHouseholds":' || coalesce(sum(s.linked_households), 0)
                || ',"householdsByStatus":[{"status":"ORDINARY","count":'
                || coalesce(sum(s.households_by_status_ordinary), 0)
                || '},{"status":"REGISTERED_POOR","count":'
                || coalesce(sum(s.households_by_status_registered_poor), 0)
                || '},{"status":"LIFTED","count":'
                || coalesce(sum(s.households_by_status_lifted), 0)
                || '},{"status":"SUPPORTED_AFTER_LIFTING","count":'
                || coalesce(sum(s.households_by_status_supported_after_lifting), 0)
                || '},{"status":"MONITORED_UNSTABLE","count":'
                || coalesce(sum(s.households_by_status_monitored_unstable), 0)
                || '},{"status":"MONITORED_MARGINAL","count":'
                || coalesce(sum(s.households_by_status_monitored_marginal), 0)
                || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":'
                || coalesce(sum(s.households_by_status_monitored_sudden_hardship), 0)
                || '},{"status":"RISK_REMOVED","count":'
                || coalesce(sum(s.households_by_status_risk_removed), 0) || '}]}'
              from summary.until(t.code, $2::date) s
          ) else 'null' end || '}' as row
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
