-- Generated from household-search.graphql by "pnpm generate". Do not edit.
select
  (
    select
      '{"totalCount":' || (
        select
          count(*)::text
        from
          "household" "t1"
        where
          "t1"."valid_from" <= $1::date
          and (
            "t1"."valid_to" is null
            or "t1"."valid_to" > $1::date
          )
          and (
            exists (
              select
                1
              from
                "household_member" "t2"
              where
                "t2"."household_id" = "t1"."id"
                and "t2"."relation" = 'HEAD'
                and "t2"."valid_from" <= $1::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $1::date
                )
                and (
                  text_parts ("t2"."name") @> $2::text[]
                  and position($3::text in lower("t2"."name")) > 0
                )
            )
            and exists (
              select
                1
              from
                "village" "t3"
              where
                "t3"."id" = "t1"."village_id"
                and "t3"."valid_from" <= $1::date
                and (
                  "t3"."valid_to" is null
                  or "t3"."valid_to" > $1::date
                )
                and (
                  (
                    "t3"."code" >= $4
                    and "t3"."code" < $5
                  )
                )
            )
          )
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
                      "t4"."name"
                    from
                      "household_member" "t4"
                    where
                      "t4"."household_id" = "t0"."id"
                      and "t4"."relation" = 'HEAD'
                      and "t4"."valid_from" <= $1::date
                      and (
                        "t4"."valid_to" is null
                        or "t4"."valid_to" > $1::date
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
                      "t5"."owner_id" = "t0"."id"
                      and "t5"."valid_from" <= $1::date
                      and (
                        "t5"."valid_to" is null
                        or "t5"."valid_to" > $1::date
                      )
                    order by
                      "t5"."id"
                    limit
                      1
                  )
                )::text || '"',
                'null'
              ) || ',"village":' || coalesce(
                (
                  select
                    '{"code":"' || ("t6"."code")::text || '","name":' || to_json("t6"."name")::text || ',"township":' || coalesce(
                      (
                        select
                          '{"name":' || to_json("t7"."name")::text || '}'
                        from
                          "township" "t7"
                        where
                          "t7"."id" = "t6"."township_id"
                          and "t7"."valid_from" <= $1::date
                          and (
                            "t7"."valid_to" is null
                            or "t7"."valid_to" > $1::date
                          )
                      ),
                      'null'
                    ) || '}'
                  from
                    "village" "t6"
                  where
                    "t6"."id" = "t0"."village_id"
                    and "t6"."valid_from" <= $1::date
                    and (
                      "t6"."valid_to" is null
                      or "t6"."valid_to" > $1::date
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
                      and "t10"."valid_from" <= $1::date
                      and (
                        "t10"."valid_to" is null
                        or "t10"."valid_to" > $1::date
                      )
                    order by
                      "t10"."id"
                    limit
                      1
                  ),
                  "t0"."id"
                )::text,
                $6::text
              ) as cursor
            from
              "household" "t0"
            where
              "t0"."valid_from" <= $1::date
              and (
                "t0"."valid_to" is null
                or "t0"."valid_to" > $1::date
              )
              and (
                exists (
                  select
                    1
                  from
                    "household_member" "t8"
                  where
                    "t8"."household_id" = "t0"."id"
                    and "t8"."relation" = 'HEAD'
                    and "t8"."valid_from" <= $1::date
                    and (
                      "t8"."valid_to" is null
                      or "t8"."valid_to" > $1::date
                    )
                    and (
                      text_parts ("t8"."name") @> $7::text[]
                      and position($8::text in lower("t8"."name")) > 0
                    )
                )
                and exists (
                  select
                    1
                  from
                    "village" "t9"
                  where
                    "t9"."id" = "t0"."village_id"
                    and "t9"."valid_from" <= $1::date
                    and (
                      "t9"."valid_to" is null
                      or "t9"."valid_to" > $1::date
                    )
                    and (
                      (
                        "t9"."code" >= $9
                        and "t9"."code" < $10
                      )
                    )
                )
              )
            order by
              (
                select
                  "t11"."name"
                from
                  "household_member" "t11"
                where
                  "t11"."household_id" = "t0"."id"
                  and "t11"."relation" = 'HEAD'
                  and "t11"."valid_from" <= $1::date
                  and (
                    "t11"."valid_to" is null
                    or "t11"."valid_to" > $1::date
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
  ) as "r0"
