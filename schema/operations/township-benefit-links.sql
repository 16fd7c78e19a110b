-- Generated from township-benefit-links.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"villages":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t1"."code")::text || '","name":' || to_json("t1"."name")::text || ',"households":' || (
                  select
                    '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "household" "t3"
                      where
                        "t3"."village_id" = "t1"."id"
                        and coalesce(
                          (
                            "t3"."division_code" >= $1::text
                            and "t3"."division_code" < $2::text
                          ),
                          false
                        )
                        and "t3"."valid_from" <= $3::date
                        and (
                          "t3"."valid_to" is null
                          or "t3"."valid_to" > $3::date
                        )
                    ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                  from
                    (
                      select
                        '{"code":"' || ("t2"."code")::text || '","name":' || coalesce(
                          to_json(
                            (
                              select
                                "t4"."name"
                              from
                                "household_member" "t4"
                              where
                                "t4"."household_id" = "t2"."id"
                                and "t4"."relation" = 'HEAD'
                                and coalesce(
                                  (
                                    "t4"."division_code" >= $1::text
                                    and "t4"."division_code" < $2::text
                                  ),
                                  false
                                )
                                and "t4"."valid_from" <= $3::date
                                and (
                                  "t4"."valid_to" is null
                                  or "t4"."valid_to" > $3::date
                                )
                              order by
                                "t4"."id"
                              limit
                                1
                            )
                          )::text,
                          'null'
                        ) || ',"status":' || coalesce(
                          '"' || (
                            (
                              select
                                "t5"."value"
                              from
                                "household_status_period" "t5"
                              where
                                "t5"."owner_id" = "t2"."id"
                                and "t5"."valid_from" <= $3::date
                                and (
                                  "t5"."valid_to" is null
                                  or "t5"."valid_to" > $3::date
                                )
                              order by
                                "t5"."id"
                              limit
                                1
                            )
                          )::text || '"',
                          'null'
                        ) || ',"benefitLinks":' || (
                          select
                            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                          from
                            (
                              select
                                '{"mode":"' || ("t6"."mode")::text || '","contractAmount":' || coalesce(("t6"."contract_amount")::text, 'null') || ',"validFrom":"' || ("t6"."valid_from")::text || '","entity":' || coalesce(
                                  (
                                    select
                                      '{"id":"IndustryEntity:' || "t7"."id"::text || '","name":' || to_json("t7"."name")::text || ',"kind":"' || ("t7"."kind")::text || '","sector":"' || ("t7"."sector")::text || '"}'
                                    from
                                      "industry_entity" "t7"
                                    where
                                      "t7"."id" = "t6"."entity_id"
                                      and "t7"."valid_from" <= $3::date
                                      and (
                                        "t7"."valid_to" is null
                                        or "t7"."valid_to" > $3::date
                                      )
                                  ),
                                  'null'
                                ) || '}' as "c0"
                              from
                                "benefit_link" "t6"
                              where
                                "t6"."household_id" = "t2"."id"
                                and coalesce(
                                  (
                                    "t6"."division_code" >= $1::text
                                    and "t6"."division_code" < $2::text
                                  ),
                                  false
                                )
                                and "t6"."valid_from" <= $3::date
                                and (
                                  "t6"."valid_to" is null
                                  or "t6"."valid_to" > $3::date
                                )
                              order by
                                "t6"."id"
                              limit
                                5
                            ) p
                        ) || '}' as "c0"
                      from
                        "household" "t2"
                      where
                        "t2"."village_id" = "t1"."id"
                        and coalesce(
                          (
                            "t2"."division_code" >= $1::text
                            and "t2"."division_code" < $2::text
                          ),
                          false
                        )
                        and "t2"."valid_from" <= $3::date
                        and (
                          "t2"."valid_to" is null
                          or "t2"."valid_to" > $3::date
                        )
                      order by
                        "t2"."code"
                      limit
                        10
                    ) p
                ) || '}' as "c0"
              from
                "village" "t1"
              where
                "t1"."township_id" = "t0"."id"
                and "t1"."valid_from" <= $3::date
                and (
                  "t1"."valid_to" is null
                  or "t1"."valid_to" > $3::date
                )
              order by
                "t1"."code",
                "t1"."id"
              limit
                10
            ) p
        ) || '}'
      from
        "township" "t0"
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
