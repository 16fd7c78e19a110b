-- Generated from township-board.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"kind":"' || ("t0"."kind")::text || '","region":' || coalesce(
          '"' || (
            (
              select
                "t1"."value"
              from
                "township_region_period" "t1"
              where
                "t1"."owner_id" = "t0"."id"
                and "t1"."valid_from" <= $1::date
                and (
                  "t1"."valid_to" is null
                  or "t1"."valid_to" > $1::date
                )
              order by
                "t1"."id"
              limit
                1
            )
          )::text || '"',
          'null'
        ) || ',"county":' || coalesce(
          (
            select
              '{"code":"' || ("t2"."code")::text || '","name":' || to_json("t2"."name")::text || ',"nameEn":' || to_json("t2"."name_en")::text || '}'
            from
              "county" "t2"
            where
              "t2"."id" = "t0"."county_id"
              and "t2"."valid_from" <= $1::date
              and (
                "t2"."valid_to" is null
                or "t2"."valid_to" > $1::date
              )
          ),
          'null'
        ) || ',"statistics":' || case
          when (
            "t0"."code" >= $2::text
            and "t0"."code" < $3::text
          ) then (
            select
              '{"households":' || coalesce(sum("t3"."households"), 0)::text || ',"people":' || coalesce(sum("t3"."people"), 0)::text || ',"labourForce":' || coalesce(sum("t3"."labour_force"), 0)::text || ',"linkedHouseholds":' || coalesce(sum("t3"."linked_households"), 0)::text || ',"groups":' || coalesce(sum("t3"."groups"), 0)::text || ',"entities":' || coalesce(sum("t3"."entities"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t3"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t3"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t3"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t3"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t3"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t3"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t3"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t3"."households_by_status_risk_removed"), 0)::text || '}]}'
            from
              summary.until ("t0"."code", $1::date) "t3"
            having
              true
          )
          else (
            select
              '{"households":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households'
                )::text,
                'null'
              ) || ',"people":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'people'
                )::text,
                'null'
              ) || ',"labourForce":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'labour_force'
                )::text,
                'null'
              ) || ',"linkedHouseholds":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'linked_households'
                )::text,
                'null'
              ) || ',"groups":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'groups'
                )::text,
                'null'
              ) || ',"entities":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'entities'
                )::text,
                'null'
              ) || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_ordinary'
                )::text,
                'null'
              ) || '},{"status":"REGISTERED_POOR","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_registered_poor'
                )::text,
                'null'
              ) || '},{"status":"LIFTED","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_lifted'
                )::text,
                'null'
              ) || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_supported_after_lifting'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_monitored_unstable'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_monitored_marginal'
                )::text,
                'null'
              ) || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_monitored_sudden_hardship'
                )::text,
                'null'
              ) || '},{"status":"RISK_REMOVED","count":' || coalesce(
                max("t4"."value") filter (
                  where
                    "t4"."name" = 'households_by_status_risk_removed'
                )::text,
                'null'
              ) || '}]}'
            from
              published_cell "t4"
            where
              "t4"."released_on" = $1::date
              and "t4"."division_code" = "t0"."code"
              and $1::date = (
                select
                  max(released_on)
                from
                  published_cell
              )
            having
              true
          )
        end || ',"villages":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "village" "t6"
              where
                "t6"."township_id" = "t0"."id"
                and "t6"."valid_from" <= $1::date
                and (
                  "t6"."valid_to" is null
                  or "t6"."valid_to" > $1::date
                )
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t5"."code")::text || '","name":' || to_json("t5"."name")::text || ',"kind":"' || ("t5"."kind")::text || '","deepPoverty":' || coalesce(
                  (
                    (
                      select
                        "t7"."value"
                      from
                        "village_deep_poverty_period" "t7"
                      where
                        "t7"."owner_id" = "t5"."id"
                        and "t7"."valid_from" <= $1::date
                        and (
                          "t7"."valid_to" is null
                          or "t7"."valid_to" > $1::date
                        )
                      order by
                        "t7"."id"
                      limit
                        1
                    )
                  )::text,
                  'null'
                ) || ',"statistics":' || case
                  when (
                    "t5"."code" >= $2::text
                    and "t5"."code" < $3::text
                  ) then (
                    select
                      '{"households":' || coalesce(sum("t8"."households"), 0)::text || ',"people":' || coalesce(sum("t8"."people"), 0)::text || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(sum("t8"."households_by_status_ordinary"), 0)::text || '},{"status":"REGISTERED_POOR","count":' || coalesce(sum("t8"."households_by_status_registered_poor"), 0)::text || '},{"status":"LIFTED","count":' || coalesce(sum("t8"."households_by_status_lifted"), 0)::text || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(sum("t8"."households_by_status_supported_after_lifting"), 0)::text || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(sum("t8"."households_by_status_monitored_unstable"), 0)::text || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(sum("t8"."households_by_status_monitored_marginal"), 0)::text || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(sum("t8"."households_by_status_monitored_sudden_hardship"), 0)::text || '},{"status":"RISK_REMOVED","count":' || coalesce(sum("t8"."households_by_status_risk_removed"), 0)::text || '}]}'
                    from
                      summary.until ("t5"."code", $1::date) "t8"
                    having
                      true
                  )
                  else (
                    select
                      '{"households":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households'
                        )::text,
                        'null'
                      ) || ',"people":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'people'
                        )::text,
                        'null'
                      ) || ',"householdsByStatus":[{"status":"ORDINARY","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_ordinary'
                        )::text,
                        'null'
                      ) || '},{"status":"REGISTERED_POOR","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_registered_poor'
                        )::text,
                        'null'
                      ) || '},{"status":"LIFTED","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_lifted'
                        )::text,
                        'null'
                      ) || '},{"status":"SUPPORTED_AFTER_LIFTING","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_supported_after_lifting'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_UNSTABLE","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_monitored_unstable'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_MARGINAL","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_monitored_marginal'
                        )::text,
                        'null'
                      ) || '},{"status":"MONITORED_SUDDEN_HARDSHIP","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_monitored_sudden_hardship'
                        )::text,
                        'null'
                      ) || '},{"status":"RISK_REMOVED","count":' || coalesce(
                        max("t9"."value") filter (
                          where
                            "t9"."name" = 'households_by_status_risk_removed'
                        )::text,
                        'null'
                      ) || '}]}'
                    from
                      published_cell "t9"
                    where
                      "t9"."released_on" = $1::date
                      and "t9"."division_code" = "t5"."code"
                      and $1::date = (
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
                "village" "t5"
              where
                "t5"."township_id" = "t0"."id"
                and "t5"."valid_from" <= $1::date
                and (
                  "t5"."valid_to" is null
                  or "t5"."valid_to" > $1::date
                )
              order by
                "t5"."code",
                "t5"."id"
              limit
                100
            ) p
        ) || '}'
      from
        "township" "t0"
      where
        "t0"."code" = $4
        and "t0"."valid_from" <= $1::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $1::date
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
