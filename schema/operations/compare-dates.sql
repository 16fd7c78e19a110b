-- Generated from compare-dates.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"name":' || to_json("t0"."name")::text || ',"villages":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "village" "t2"
          where
            "t2"."township_id" = "t0"."id"
            and "t2"."valid_from" <= $1::date
            and (
              "t2"."valid_to" is null
              or "t2"."valid_to" > $1::date
            )
        ) || '}' || ',"statistics":' || (
          select
            '{"households":' || coalesce(sum("t3"."households"), 0)::text || ',"people":' || coalesce(sum("t3"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t3"."labour_force"), 0)::text || ',"linkedHouseholds":' || coalesce(sum("t3"."linked_households"), 0)::text || ',"groups":' || coalesce(sum("t3"."groups"), 0)::text || ',"entities":' || coalesce(sum("t3"."entities"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t3"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t3"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t3"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t3"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t3"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t3"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t3"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t3"."households_by_status_risk_removed"), 0)::text || '}]}'
          from
            summary.until ("t0"."code", $1::date) "t3"
          having
            true
        ) || '}'
      from
        "township" "t0"
      where
        "t0"."code" = $2
        and "t0"."valid_from" <= $1::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $1::date
        )
    ),
    'null'
  ) as "r0",
  coalesce(
    (
      select
        '{"name":' || to_json("t4"."name")::text || ',"villages":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "village" "t6"
          where
            "t6"."township_id" = "t4"."id"
            and "t6"."valid_from" <= $3::date
            and (
              "t6"."valid_to" is null
              or "t6"."valid_to" > $3::date
            )
        ) || '}' || ',"statistics":' || (
          select
            '{"households":' || coalesce(sum("t7"."households"), 0)::text || ',"people":' || coalesce(sum("t7"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t7"."labour_force"), 0)::text || ',"linkedHouseholds":' || coalesce(sum("t7"."linked_households"), 0)::text || ',"groups":' || coalesce(sum("t7"."groups"), 0)::text || ',"entities":' || coalesce(sum("t7"."entities"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t7"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t7"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t7"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t7"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t7"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t7"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t7"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t7"."households_by_status_risk_removed"), 0)::text || '}]}'
          from
            summary.until ("t4"."code", $3::date) "t7"
          having
            true
        ) || '}'
      from
        "township" "t4"
      where
        "t4"."code" = $4
        and "t4"."valid_from" <= $3::date
        and (
          "t4"."valid_to" is null
          or "t4"."valid_to" > $3::date
        )
    ),
    'null'
  ) as "r1"
