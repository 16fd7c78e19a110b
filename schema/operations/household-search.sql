-- Generated from household-search.graphql by "pnpm generate". Do not edit.
select
  (
    with
      "t1" as materialized (
        select
          "t7".*
        from
          "household" "t7"
        where
          coalesce(
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
          and (
            "t7"."id" in (
              select
                "t8"."household_id"
              from
                "household_member" "t8"
              where
                "t8"."relation" = 'HEAD'
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
                and "t8"."id" in (
                  select
                    s.id
                  from
                    search.household_member_name ($4::text[], $5::text, $6::text[]) s (id)
                )
              offset
                0
            )
            and exists (
              select
                1
              from
                "village" "t9"
              where
                "t9"."id" = "t7"."village_id"
                and "t9"."valid_from" <= $3::date
                and (
                  "t9"."valid_to" is null
                  or "t9"."valid_to" > $3::date
                )
                and (
                  coalesce(
                    (
                      (
                        "t9"."code" >= $7
                        and "t9"."code" < $8
                      )
                    ),
                    false
                  )
                )
            )
          )
      )
    select
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "t1"
      ) || ',"pageInfo":{"hasNextPage":' || (count(*) > 20)::text || ',"endCursor":' || coalesce(
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
              '{"code":"' || ("t0"."code")::text || '","name":' || coalesce(
                to_json(
                  (
                    select
                      "t3"."name"
                    from
                      "household_member" "t3"
                    where
                      "t3"."household_id" = "t0"."id"
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
                      "t4"."owner_id" = "t0"."id"
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
              ) || ',"village":' || coalesce(
                (
                  select
                    '{"code":"' || ("t5"."code")::text || '","name":' || to_json("t5"."name")::text || ',"township":' || coalesce(
                      (
                        select
                          '{"name":' || to_json("t6"."name")::text || '}'
                        from
                          "township" "t6"
                        where
                          "t6"."id" = "t5"."township_id"
                          and "t6"."valid_from" <= $3::date
                          and (
                            "t6"."valid_to" is null
                            or "t6"."valid_to" > $3::date
                          )
                      ),
                      'null'
                    ) || '}'
                  from
                    "village" "t5"
                  where
                    "t5"."id" = "t0"."village_id"
                    and "t5"."valid_from" <= $3::date
                    and (
                      "t5"."valid_to" is null
                      or "t5"."valid_to" > $3::date
                    )
                ),
                'null'
              ) || '}' as "c0",
              signed_cursor (
                json_build_array(
                  'sOwAz0vJ'::text,
                  (
                    select
                      "t10"."name"
                    from
                      "household_member" "t10"
                    where
                      "t10"."household_id" = "t0"."id"
                      and "t10"."relation" = 'HEAD'
                      and coalesce(
                        (
                          "t10"."division_code" >= $1::text
                          and "t10"."division_code" < $2::text
                        ),
                        false
                      )
                      and "t10"."valid_from" <= $3::date
                      and (
                        "t10"."valid_to" is null
                        or "t10"."valid_to" > $3::date
                      )
                    order by
                      "t10"."id"
                    limit
                      1
                  ),
                  "t0"."id"
                )::text,
                $9::text
              ) as cursor
            from
              "t1" "t0"
            where
              true
            order by
              (
                select
                  "t11"."name"
                from
                  "household_member" "t11"
                where
                  "t11"."household_id" = "t0"."id"
                  and "t11"."relation" = 'HEAD'
                  and coalesce(
                    (
                      "t11"."division_code" >= $1::text
                      and "t11"."division_code" < $2::text
                    ),
                    false
                  )
                  and "t11"."valid_from" <= $3::date
                  and (
                    "t11"."valid_to" is null
                    or "t11"."valid_to" > $3::date
                  )
                order by
                  "t11"."id"
                limit
                  1
              ),
              "t0"."id"
            limit
              21
          ) q
      ) p
  ) as "r0",
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
