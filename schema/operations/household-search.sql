-- Generated from household-search.graphql by "pnpm generate". Do not edit.
select
  (
    with
      "t1" as materialized (
        select
          "t6".*
        from
          "household" "t6"
        where
          "t6"."valid_from" <= $1::date
          and (
            "t6"."valid_to" is null
            or "t6"."valid_to" > $1::date
          )
          and (
            "t6"."id" in (
              select
                "t7"."household_id"
              from
                "household_member" "t7"
              where
                "t7"."relation" = 'HEAD'
                and "t7"."valid_from" <= $1::date
                and (
                  "t7"."valid_to" is null
                  or "t7"."valid_to" > $1::date
                )
                and (
                  text_parts ("t7"."name") @> $2::text[]
                  and position($3::text in lower("t7"."name")) > 0
                )
              offset
                0
            )
            and exists (
              select
                1
              from
                "village" "t8"
              where
                "t8"."id" = "t6"."village_id"
                and "t8"."valid_from" <= $1::date
                and (
                  "t8"."valid_to" is null
                  or "t8"."valid_to" > $1::date
                )
                and (
                  (
                    "t8"."code" >= $4
                    and "t8"."code" < $5
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
                      "t2"."name"
                    from
                      "household_member" "t2"
                    where
                      "t2"."household_id" = "t0"."id"
                      and "t2"."relation" = 'HEAD'
                      and "t2"."valid_from" <= $1::date
                      and (
                        "t2"."valid_to" is null
                        or "t2"."valid_to" > $1::date
                      )
                    order by
                      "t2"."id"
                    limit
                      1
                  )
                )::text,
                'null'
              ) || ',"status":' || coalesce(
                '"' || (
                  (
                    select
                      "t3"."value"
                    from
                      "household_status_period" "t3"
                    where
                      "t3"."owner_id" = "t0"."id"
                      and "t3"."valid_from" <= $1::date
                      and (
                        "t3"."valid_to" is null
                        or "t3"."valid_to" > $1::date
                      )
                    order by
                      "t3"."id"
                    limit
                      1
                  )
                )::text || '"',
                'null'
              ) || ',"village":' || coalesce(
                (
                  select
                    '{"code":"' || ("t4"."code")::text || '","name":' || to_json("t4"."name")::text || ',"township":' || coalesce(
                      (
                        select
                          '{"name":' || to_json("t5"."name")::text || '}'
                        from
                          "township" "t5"
                        where
                          "t5"."id" = "t4"."township_id"
                          and "t5"."valid_from" <= $1::date
                          and (
                            "t5"."valid_to" is null
                            or "t5"."valid_to" > $1::date
                          )
                      ),
                      'null'
                    ) || '}'
                  from
                    "village" "t4"
                  where
                    "t4"."id" = "t0"."village_id"
                    and "t4"."valid_from" <= $1::date
                    and (
                      "t4"."valid_to" is null
                      or "t4"."valid_to" > $1::date
                    )
                ),
                'null'
              ) || '}' as "c0",
              signed_cursor (
                json_build_array(
                  'sOwAz0vJ'::text,
                  (
                    select
                      "t9"."name"
                    from
                      "household_member" "t9"
                    where
                      "t9"."household_id" = "t0"."id"
                      and "t9"."relation" = 'HEAD'
                      and "t9"."valid_from" <= $1::date
                      and (
                        "t9"."valid_to" is null
                        or "t9"."valid_to" > $1::date
                      )
                    order by
                      "t9"."id"
                    limit
                      1
                  ),
                  "t0"."id"
                )::text,
                $6::text
              ) as cursor
            from
              "t1" "t0"
            where
              true
            order by
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
            limit
              21
          ) q
      ) p
  ) as "r0"
