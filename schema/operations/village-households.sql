-- Generated from village-households.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"households":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "household" "t2"
              where
                "t2"."village_id" = "t0"."id"
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
            ) || ',"pageInfo":{"hasNextPage":' || (count(*) > 10)::text || ',"endCursor":' || coalesce(
              '"' || (
                array_agg(
                  p.cursor
                  order by
                    p.n desc
                ) filter (
                  where
                    p.n <= 10
                )
              ) [1] || '"',
              'null'
            ) || '},"nodes":[' || coalesce(
              string_agg(
                "p"."c0",
                ','
                order by
                  p.n
              ) filter (
                where
                  p.n <= 10
              ),
              ''
            ) || ']}'
          from
            (
              select
                q.*,
                row_number() over () as n
              from
                (
                  select
                    '{"code":"' || ("t1"."code")::text || '","name":' || coalesce(
                      to_json(
                        (
                          select
                            "t3"."name"
                          from
                            "household_member" "t3"
                          where
                            "t3"."household_id" = "t1"."id"
                            and "t3"."relation" = 'HEAD'
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
                          order by
                            "t3"."id"
                          limit
                            1
                        )
                      )::text,
                      'null'
                    ) || ',"status":' || coalesce(
                      '"' || (
                        (
                          select
                            "t4"."value"
                          from
                            "household_status_period" "t4"
                          where
                            "t4"."owner_id" = "t1"."id"
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
                      )::text || '"',
                      'null'
                    ) || ',"members":' || (
                      select
                        '{"totalCount":' || (
                          select
                            count(*)::text
                          from
                            "household_member" "t6"
                          where
                            "t6"."household_id" = "t1"."id"
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
                        ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"name":' || to_json("t5"."name")::text || ',"sex":"' || ("t5"."sex")::text || '","birthDate":"' || ("t5"."birth_date")::text || '"}' as "c0"
                          from
                            "household_member" "t5"
                          where
                            "t5"."household_id" = "t1"."id"
                            and coalesce(
                              (
                                "t5"."division_code" >= $1::text
                                and "t5"."division_code" < $2::text
                              ),
                              false
                            )
                            and "t5"."valid_from" <= $3::date
                            and (
                              "t5"."valid_to" is null
                              or "t5"."valid_to" > $3::date
                            )
                          order by
                            "t5"."id"
                          limit
                            10
                        ) p
                    ) || ',"benefitLinks":' || (
                      select
                        '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"mode":"' || ("t7"."mode")::text || '","entity":' || coalesce(
                              (
                                select
                                  '{"name":' || to_json("t8"."name")::text || '}'
                                from
                                  "industry_entity" "t8"
                                where
                                  "t8"."id" = "t7"."entity_id"
                                  and "t8"."valid_from" <= $3::date
                                  and (
                                    "t8"."valid_to" is null
                                    or "t8"."valid_to" > $3::date
                                  )
                              ),
                              'null'
                            ) || '}' as "c0"
                          from
                            "benefit_link" "t7"
                          where
                            "t7"."household_id" = "t1"."id"
                            and coalesce(
                              (
                                "t7"."division_code" >= $1::text
                                and "t7"."division_code" < $2::text
                              ),
                              false
                            )
                            and "t7"."valid_from" <= $3::date
                            and (
                              "t7"."valid_to" is null
                              or "t7"."valid_to" > $3::date
                            )
                          order by
                            "t7"."id"
                          limit
                            5
                        ) p
                    ) || '}' as "c0",
                    signed_cursor (json_build_array('ahULVAYG'::text, "t1"."code")::text, $4::text) as cursor
                  from
                    "household" "t1"
                  where
                    "t1"."village_id" = "t0"."id"
                    and coalesce(
                      (
                        "t1"."division_code" >= $1::text
                        and "t1"."division_code" < $2::text
                      ),
                      false
                    )
                    and "t1"."valid_from" <= $3::date
                    and (
                      "t1"."valid_to" is null
                      or "t1"."valid_to" > $3::date
                    )
                  order by
                    "t1"."code"
                  limit
                    11
                ) q
            ) p
        ) || '}'
      from
        "village" "t0"
      where
        "t0"."code" = $5
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
