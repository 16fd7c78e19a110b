-- Generated from household-aggregates.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"households":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "household" "t2"
          where
            "t2"."division_code" >= "t0"."code"
            and "t2"."division_code" < "t0"."code" || ':'
            and (
              "t2"."division_code" >= $1::text
              and "t2"."division_code" < $2::text
            )
            and "t2"."valid_from" <= $3::date
            and (
              "t2"."valid_to" is null
              or "t2"."valid_to" > $3::date
            )
            and (
              not exists (
                select
                  1
                from
                  "household_status_period" "t3"
                where
                  "t3"."owner_id" = "t2"."id"
                  and "t3"."valid_from" <= $3::date
                  and (
                    "t3"."valid_to" is null
                    or "t3"."valid_to" > $3::date
                  )
                  and "t3"."value" = $4
              )
            )
        ) || ',"aggregate":' || (
          select
            '{"avg":{"housingArea":' || coalesce(("a"."a0")::text, 'null') || '},"byCause":' || (
              select
                '[' || coalesce(
                  string_agg(
                    '{"key":{"mainCause":' || coalesce('"' || ("a"."k0")::text || '"', 'null') || '},"count":' || ("a"."a0")::text || '}',
                    ','
                    order by
                      "a"."k0"
                  ),
                  ''
                ) || ']'
              from
                (
                  select
                    "t5"."main_cause" as "k0",
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
                      not exists (
                        select
                          1
                        from
                          "household_status_period" "t6"
                        where
                          "t6"."owner_id" = "t5"."id"
                          and "t6"."valid_from" <= $3::date
                          and (
                            "t6"."valid_to" is null
                            or "t6"."valid_to" > $3::date
                          )
                          and "t6"."value" = $5
                      )
                    )
                  group by
                    1
                  order by
                    1
                  limit
                    100
                ) a
            ) || ',"byYear":' || (
              select
                '[' || coalesce(
                  string_agg(
                    '{"key":{"registeredOnYear":' || coalesce(("a"."k0")::text, 'null') || '},"count":' || ("a"."a0")::text || '}',
                    ','
                    order by
                      "a"."k0"
                  ),
                  ''
                ) || ']'
              from
                (
                  select
                    extract(
                      year
                      from
                        "t7"."registered_on"
                    )::int as "k0",
                    count(*) as "a0"
                  from
                    "household" "t7"
                  where
                    "t7"."division_code" >= "t0"."code"
                    and "t7"."division_code" < "t0"."code" || ':'
                    and (
                      "t7"."division_code" >= $1::text
                      and "t7"."division_code" < $2::text
                    )
                    and "t7"."valid_from" <= $3::date
                    and (
                      "t7"."valid_to" is null
                      or "t7"."valid_to" > $3::date
                    )
                    and (
                      not exists (
                        select
                          1
                        from
                          "household_status_period" "t8"
                        where
                          "t8"."owner_id" = "t7"."id"
                          and "t8"."valid_from" <= $3::date
                          and (
                            "t8"."valid_to" is null
                            or "t8"."valid_to" > $3::date
                          )
                          and "t8"."value" = $6
                      )
                    )
                  group by
                    1
                  order by
                    1
                  limit
                    100
                ) a
            ) || ',"byVillage":' || (
              select
                '[' || coalesce(
                  string_agg(
                    '{"key":{"village":' || coalesce(
                      (
                        select
                          '{"code":"' || ("t10"."code")::text || '","name":' || to_json("t10"."name")::text || '}'
                        from
                          "village" "t10"
                        where
                          "t10"."id" = "a"."k0"
                          and "t10"."valid_from" <= $3::date
                          and (
                            "t10"."valid_to" is null
                            or "t10"."valid_to" > $3::date
                          )
                      ),
                      'null'
                    ) || '},"count":' || ("a"."a0")::text || ',"avg":{"housingArea":' || coalesce(("a"."a1")::text, 'null') || '}}',
                    ','
                    order by
                      "a"."k0"
                  ),
                  ''
                ) || ']'
              from
                (
                  select
                    "t9"."village_id" as "k0",
                    count(*) as "a0",
                    sum("t9"."housing_area")::float8 / nullif(count("t9"."housing_area"), 0) as "a1"
                  from
                    "household" "t9"
                  where
                    "t9"."division_code" >= "t0"."code"
                    and "t9"."division_code" < "t0"."code" || ':'
                    and (
                      "t9"."division_code" >= $1::text
                      and "t9"."division_code" < $2::text
                    )
                    and "t9"."valid_from" <= $3::date
                    and (
                      "t9"."valid_to" is null
                      or "t9"."valid_to" > $3::date
                    )
                    and (
                      not exists (
                        select
                          1
                        from
                          "household_status_period" "t11"
                        where
                          "t11"."owner_id" = "t9"."id"
                          and "t11"."valid_from" <= $3::date
                          and (
                            "t11"."valid_to" is null
                            or "t11"."valid_to" > $3::date
                          )
                          and "t11"."value" = $7
                      )
                    )
                  group by
                    1
                  order by
                    1
                  limit
                    100
                ) a
            ) || '}'
          from
            (
              select
                sum("t4"."housing_area")::float8 / nullif(count("t4"."housing_area"), 0) as "a0"
              from
                "household" "t4"
              where
                "t4"."division_code" >= "t0"."code"
                and "t4"."division_code" < "t0"."code" || ':'
                and (
                  "t4"."division_code" >= $1::text
                  and "t4"."division_code" < $2::text
                )
                and "t4"."valid_from" <= $3::date
                and (
                  "t4"."valid_to" is null
                  or "t4"."valid_to" > $3::date
                )
                and (
                  not exists (
                    select
                      1
                    from
                      "household_status_period" "t12"
                    where
                      "t12"."owner_id" = "t4"."id"
                      and "t12"."valid_from" <= $3::date
                      and (
                        "t12"."valid_to" is null
                        or "t12"."valid_to" > $3::date
                      )
                      and "t12"."value" = $8
                  )
                )
            ) a
        ) || '}' || '}'
      from
        "township" "t0"
      where
        "t0"."code" = $9
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
