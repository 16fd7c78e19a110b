-- Generated from households-by-status.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"households":' || (
          with
            "t2" as materialized (
              select
                "t11".*
              from
                "household" "t11"
              where
                "t11"."division_code" >= "t0"."code"
                and "t11"."division_code" < "t0"."code" || ':'
                and (
                  "t11"."division_code" >= $1::text
                  and "t11"."division_code" < $2::text
                )
                and "t11"."valid_from" <= $3::date
                and (
                  "t11"."valid_to" is null
                  or "t11"."valid_to" > $3::date
                )
                and (
                  exists (
                    select
                      1
                    from
                      "household_status_period" "t12"
                    where
                      "t12"."owner_id" = "t11"."id"
                      and "t12"."valid_from" <= $3::date
                      and (
                        "t12"."valid_to" is null
                        or "t12"."valid_to" > $3::date
                      )
                      and "t12"."value" = any ($4::text[])
                  )
                )
            )
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "t2"
            ) || ',"aggregate":' || '{"groups":' || (
              select
                '[' || coalesce(
                  string_agg(
                    '{"key":{"status":' || coalesce('"' || ("a"."k0")::text || '"', 'null') || '},"count":' || ("a"."a0")::text || '}',
                    ','
                    order by
                      "a"."k0"
                  ),
                  ''
                ) || ']'
              from
                (
                  select
                    (
                      select
                        "t6"."value"
                      from
                        "household_status_period" "t6"
                      where
                        "t6"."owner_id" = "t5"."id"
                        and "t6"."valid_from" <= $3::date
                        and (
                          "t6"."valid_to" is null
                          or "t6"."valid_to" > $3::date
                        )
                      order by
                        "t6"."id"
                      limit
                        1
                    ) as "k0",
                    count(*) as "a0"
                  from
                    "household" "t5"
                  where
                    "t5"."division_code" >= "t0"."code"
                    and "t5"."division_code" < "t0"."code" || ':'
                    and (
                      "t5"."division_code" >= $1::text
                      and "t5"."division_code" < $2::text
                    )
                    and "t5"."valid_from" <= $3::date
                    and (
                      "t5"."valid_to" is null
                      or "t5"."valid_to" > $3::date
                    )
                    and (
                      exists (
                        select
                          1
                        from
                          "household_status_period" "t7"
                        where
                          "t7"."owner_id" = "t5"."id"
                          and "t7"."valid_from" <= $3::date
                          and (
                            "t7"."valid_to" is null
                            or "t7"."valid_to" > $3::date
                          )
                          and "t7"."value" = any ($5::text[])
                      )
                    )
                  group by
                    1
                  order by
                    1
                  limit
                    100
                ) a
            ) || '}' || ',"pageInfo":{"hasNextPage":' || (count(*) > 20)::text || ',"endCursor":' || coalesce(
              '"' || (
                array_agg(
                  p.cursor
                  order by
                    p.n desc
                ) filter (
                  where
                    p.n <= 20
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
                  p.n <= 20
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
                            "t8"."name"
                          from
                            "household_member" "t8"
                          where
                            "t8"."household_id" = "t1"."id"
                            and "t8"."relation" = 'HEAD'
                            and coalesce(
                              (
                                "t8"."division_code" >= $1::text
                                and "t8"."division_code" < $2::text
                              ),
                              false
                            )
                            and "t8"."valid_from" <= $3::date
                            and (
                              "t8"."valid_to" is null
                              or "t8"."valid_to" > $3::date
                            )
                          order by
                            "t8"."id"
                          limit
                            1
                        )
                      )::text,
                      'null'
                    ) || ',"status":' || coalesce(
                      '"' || (
                        (
                          select
                            "t9"."value"
                          from
                            "household_status_period" "t9"
                          where
                            "t9"."owner_id" = "t1"."id"
                            and "t9"."valid_from" <= $3::date
                            and (
                              "t9"."valid_to" is null
                              or "t9"."valid_to" > $3::date
                            )
                          order by
                            "t9"."id"
                          limit
                            1
                        )
                      )::text || '"',
                      'null'
                    ) || ',"mainCause":' || coalesce('"' || ("t1"."main_cause")::text || '"', 'null') || ',"village":' || coalesce(
                      (
                        select
                          '{"code":"' || ("t10"."code")::text || '","name":' || to_json("t10"."name")::text || '}'
                        from
                          "village" "t10"
                        where
                          "t10"."id" = "t1"."village_id"
                          and "t10"."valid_from" <= $3::date
                          and (
                            "t10"."valid_to" is null
                            or "t10"."valid_to" > $3::date
                          )
                      ),
                      'null'
                    ) || '}' as "c0",
                    signed_cursor (
                      json_build_array(
                        'zppiZJyD'::text,
                        (
                          select
                            "t13"."value"
                          from
                            "household_status_period" "t13"
                          where
                            "t13"."owner_id" = "t1"."id"
                            and "t13"."valid_from" <= $3::date
                            and (
                              "t13"."valid_to" is null
                              or "t13"."valid_to" > $3::date
                            )
                          order by
                            "t13"."id"
                          limit
                            1
                        ),
                        "t1"."code"
                      )::text,
                      $6::text
                    ) as cursor
                  from
                    "t2" "t1"
                  where
                    true
                  order by
                    (
                      select
                        "t14"."value"
                      from
                        "household_status_period" "t14"
                      where
                        "t14"."owner_id" = "t1"."id"
                        and "t14"."valid_from" <= $3::date
                        and (
                          "t14"."valid_to" is null
                          or "t14"."valid_to" > $3::date
                        )
                      order by
                        "t14"."id"
                      limit
                        1
                    ),
                    "t1"."code"
                  limit
                    21
                ) q
            ) p
        ) || '}'
      from
        "township" "t0"
      where
        "t0"."code" = $7
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
