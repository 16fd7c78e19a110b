-- Generated from division-statistics.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"name":' || to_json("t0"."name")::text || ',"statistics":' || (
          select
            '{"households":' || coalesce(sum("t1"."households"), 0)::text || ',"people":' || coalesce(sum("t1"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t1"."labour_force"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t1"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t1"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t1"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t1"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t1"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t1"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t1"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t1"."households_by_status_risk_removed"), 0)::text || '}]}'
          from
            summary.until ("t0"."code", $1::date) "t1"
          having
            true
        ) || ',"townships":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t2"."code")::text || '","name":' || to_json("t2"."name")::text || ',"statistics":' || (
                  select
                    '{"households":' || coalesce(sum("t3"."households"), 0)::text || ',"people":' || coalesce(sum("t3"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t3"."labour_force"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t3"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t3"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t3"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t3"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t3"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t3"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t3"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t3"."households_by_status_risk_removed"), 0)::text || '}]}'
                  from
                    summary.until ("t2"."code", $1::date) "t3"
                  having
                    true
                ) || '}' as "c0"
              from
                "township" "t2"
              where
                "t2"."county_id" = "t0"."id"
                and "t2"."valid_from" <= $1::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $1::date
                )
              order by
                "t2"."code",
                "t2"."id"
              limit
                100
            ) p
        ) || '}'
      from
        "county" "t0"
      where
        "t0"."code" = $2
        and "t0"."valid_from" <= $1::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $1::date
        )
    ),
    'null'
  ) as "r0"
