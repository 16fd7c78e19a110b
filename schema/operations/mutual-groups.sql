-- Generated from mutual-groups.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"mutualGroups":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "mutual_group" "t2"
              where
                "t2"."village_id" = "t0"."id"
                and "t2"."valid_from" <= $1::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $1::date
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
                    '{"code":"' || ("t1"."code")::text || '","kind":"' || ("t1"."kind")::text || '","leader":' || coalesce(
                      (
                        select
                          '{"code":"' || ("t3"."code")::text || '","name":' || coalesce(
                            to_json(
                              (
                                select
                                  "t4"."name"
                                from
                                  "household_member" "t4"
                                where
                                  "t4"."household_id" = "t3"."id"
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
                          ) || '}'
                        from
                          "household" "t3"
                        where
                          "t3"."id" = "t1"."leader_id"
                          and "t3"."valid_from" <= $1::date
                          and (
                            "t3"."valid_to" is null
                            or "t3"."valid_to" > $1::date
                          )
                      ),
                      'null'
                    ) || ',"members":' || (
                      select
                        '{"totalCount":' || (
                          select
                            count(*)::text
                          from
                            "mutual_group_member" "t6"
                          where
                            "t6"."group_id" = "t1"."id"
                            and "t6"."valid_from" <= $1::date
                            and (
                              "t6"."valid_to" is null
                              or "t6"."valid_to" > $1::date
                            )
                        ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"validFrom":"' || ("t5"."valid_from")::text || '","household":' || coalesce(
                              (
                                select
                                  '{"code":"' || ("t7"."code")::text || '","name":' || coalesce(
                                    to_json(
                                      (
                                        select
                                          "t8"."name"
                                        from
                                          "household_member" "t8"
                                        where
                                          "t8"."household_id" = "t7"."id"
                                          and "t8"."relation" = 'HEAD'
                                          and "t8"."valid_from" <= $1::date
                                          and (
                                            "t8"."valid_to" is null
                                            or "t8"."valid_to" > $1::date
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
                                          "t9"."owner_id" = "t7"."id"
                                          and "t9"."valid_from" <= $1::date
                                          and (
                                            "t9"."valid_to" is null
                                            or "t9"."valid_to" > $1::date
                                          )
                                        order by
                                          "t9"."id"
                                        limit
                                          1
                                      )
                                    )::text || '"',
                                    'null'
                                  ) || '}'
                                from
                                  "household" "t7"
                                where
                                  "t7"."id" = "t5"."household_id"
                                  and "t7"."valid_from" <= $1::date
                                  and (
                                    "t7"."valid_to" is null
                                    or "t7"."valid_to" > $1::date
                                  )
                              ),
                              'null'
                            ) || '}' as "c0"
                          from
                            "mutual_group_member" "t5"
                          where
                            "t5"."group_id" = "t1"."id"
                            and "t5"."valid_from" <= $1::date
                            and (
                              "t5"."valid_to" is null
                              or "t5"."valid_to" > $1::date
                            )
                          order by
                            "t5"."id"
                          limit
                            20
                        ) p
                    ) || '}' as "c0",
                    signed_cursor (json_build_array('qCtEQ0a2'::text, "t1"."code")::text, $2::text) as cursor
                  from
                    "mutual_group" "t1"
                  where
                    "t1"."village_id" = "t0"."id"
                    and "t1"."valid_from" <= $1::date
                    and (
                      "t1"."valid_to" is null
                      or "t1"."valid_to" > $1::date
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
        "t0"."code" = $3
        and "t0"."valid_from" <= $1::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $1::date
        )
    ),
    'null'
  ) as "r0"
