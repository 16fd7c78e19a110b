-- Generated from division-statistics.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"name":' || to_json("t0"."name")::text || ',"statistics":' || case
          when (
            "t0"."code" >= $1::text
            and "t0"."code" < $2::text
          ) then (
            select
              '{"households":' || coalesce(sum("t1"."households"), 0)::text || ',"people":' || coalesce(sum("t1"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t1"."labour_force"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t1"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t1"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t1"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t1"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t1"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t1"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t1"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t1"."households_by_status_risk_removed"), 0)::text || '}]}'
            from
              summary.until ("t0"."code", $3::date) "t1"
            having
              true
          )
          else (
            select
              '{"households":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households'
                )::text,
                'null'
              ) || ',"people":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'people'
                )::text,
                'null'
              ) || ',"labourForce":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'labour_force'
                )::text,
                'null'
              ) || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_ordinary'
                )::text,
                'null'
              ) || '},{"status":"REGISTERED_POOR","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_registered_poor'
                )::text,
                'null'
              ) || '},{"status":"LIFTED","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_lifted'
                )::text,
                'null'
              ) || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_supported_after_lifting'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_monitored_unstable'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_monitored_marginal'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_monitored_sudden_hardship'
                )::text,
                'null'
              ) || '},{"status":"RISK_REMOVED","count":' || coalesce(
                max("t2"."value") filter (
                  where
                    "t2"."name" = 'households_by_status_risk_removed'
                )::text,
                'null'
              ) || '}]}'
            from
              published_cell "t2"
            where
              "t2"."released_on" = $3::date
              and "t2"."division_code" = "t0"."code"
              and $3::date = (
                select
                  max(released_on)
                from
                  published_cell
              )
            having
              true
          )
        end || ',"townships":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t3"."code")::text || '","name":' || to_json("t3"."name")::text || ',"statistics":' || case
                  when (
                    "t3"."code" >= $1::text
                    and "t3"."code" < $2::text
                  ) then (
                    select
                      '{"households":' || coalesce(sum("t4"."households"), 0)::text || ',"people":' || coalesce(sum("t4"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t4"."labour_force"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t4"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t4"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t4"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t4"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t4"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t4"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t4"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t4"."households_by_status_risk_removed"), 0)::text || '}]}'
                    from
                      summary.until ("t3"."code", $3::date) "t4"
                    having
                      true
                  )
                  else (
                    select
                      '{"households":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households'
                        )::text,
                        'null'
                      ) || ',"people":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'people'
                        )::text,
                        'null'
                      ) || ',"labourForce":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'labour_force'
                        )::text,
                        'null'
                      ) || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_ordinary'
                        )::text,
                        'null'
                      ) || '},{"status":"REGISTERED_POOR","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_registered_poor'
                        )::text,
                        'null'
                      ) || '},{"status":"LIFTED","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_lifted'
                        )::text,
                        'null'
                      ) || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_supported_after_lifting'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_monitored_unstable'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_monitored_marginal'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_monitored_sudden_hardship'
                        )::text,
                        'null'
                      ) || '},{"status":"RISK_REMOVED","count":' || coalesce(
                        max("t5"."value") filter (
                          where
                            "t5"."name" = 'households_by_status_risk_removed'
                        )::text,
                        'null'
                      ) || '}]}'
                    from
                      published_cell "t5"
                    where
                      "t5"."released_on" = $3::date
                      and "t5"."division_code" = "t3"."code"
                      and $3::date = (
                        select
                          max(released_on)
                        from
                          published_cell
                      )
                    having
                      true
                  )
                end || '}' as "c0"
              from
                "township" "t3"
              where
                "t3"."county_id" = "t0"."id"
                and "t3"."valid_from" <= $3::date
                and (
                  "t3"."valid_to" is null
                  or "t3"."valid_to" > $3::date
                )
              order by
                "t3"."code",
                "t3"."id"
              limit
                100
            ) p
        ) || '}'
      from
        "county" "t0"
      where
        "t0"."code" = $4
        and "t0"."valid_from" <= $3::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $3::date
        )
    ),
    'null'
  ) as "r0",
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
