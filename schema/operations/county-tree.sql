-- Generated from county-tree.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"nameEn":' || to_json("t0"."name_en")::text || ',"townships":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "township" "t2"
              where
                "t2"."county_id" = "t0"."id"
                and "t2"."valid_from" <= $1::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $1::date
                )
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t1"."code")::text || '","name":' || to_json("t1"."name")::text || ',"villages":' || (
                  select
                    '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "village" "t4"
                      where
                        "t4"."township_id" = "t1"."id"
                        and "t4"."valid_from" <= $1::date
                        and (
                          "t4"."valid_to" is null
                          or "t4"."valid_to" > $1::date
                        )
                    ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                  from
                    (
                      select
                        '{"code":"' || ("t3"."code")::text || '","name":' || to_json("t3"."name")::text || ',"households":' || '{"totalCount":' || (
                          select
                            count(*)::text
                          from
                            "household" "t6"
                          where
                            "t6"."village_id" = "t3"."id"
                            and coalesce(
                              (
                                "t6"."division_code" >= $2::text
                                and "t6"."division_code" < $3::text
                              ),
                              false
                            )
                            and "t6"."valid_from" <= $1::date
                            and (
                              "t6"."valid_to" is null
                              or "t6"."valid_to" > $1::date
                            )
                        ) || '}' || '}' as "c0"
                      from
                        "village" "t3"
                      where
                        "t3"."township_id" = "t1"."id"
                        and "t3"."valid_from" <= $1::date
                        and (
                          "t3"."valid_to" is null
                          or "t3"."valid_to" > $1::date
                        )
                      order by
                        "t3"."code",
                        "t3"."id"
                      limit
                        5
                    ) p
                ) || '}' as "c0"
              from
                "township" "t1"
              where
                "t1"."county_id" = "t0"."id"
                and "t1"."valid_from" <= $1::date
                and (
                  "t1"."valid_to" is null
                  or "t1"."valid_to" > $1::date
                )
              order by
                "t1"."code",
                "t1"."id"
              limit
                5
            ) p
        ) || '}'
      from
        "county" "t0"
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
