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
                and coalesce(
                  (
                    (
                      "t2"."division_code" >= $1::text
                      and "t2"."division_code" < $2::text
                    )
                    or exists (
                      select
                        1
                      from
                        "mutual_group_member" "t3"
                      where
                        "t3"."group_id" = "t2"."id"
                        and (
                          "t3"."division_code" >= $1::text
                          and "t3"."division_code" < $2::text
                        )
                    )
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
                    '{"code":"' || ("t1"."code")::text || '","kind":"' || ("t1"."kind")::text || '","leader":' || coalesce(
                      (
                        select
                          '{"code":"' || ("t5"."code")::text || '","name":' || coalesce(
                            to_json(
                              (
                                select
                                  "t6"."name"
                                from
                                  "household_member" "t6"
                                where
                                  "t6"."household_id" = "t5"."id"
                                  and "t6"."relation" = 'HEAD'
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
                                  1
                              )
                            )::text,
                            'null'
                          ) || '}'
                        from
                          "household" "t5"
                        where
                          "t5"."id" = "t1"."leader_id"
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
                      ),
                      'null'
                    ) || ',"members":' || (
                      select
                        '{"totalCount":' || (
                          select
                            count(*)::text
                          from
                            "mutual_group_member" "t8"
                          where
                            "t8"."group_id" = "t1"."id"
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
                        ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"validFrom":"' || ("t7"."valid_from")::text || '","household":' || coalesce(
                              (
                                select
                                  '{"code":"' || ("t9"."code")::text || '","name":' || coalesce(
                                    to_json(
                                      (
                                        select
                                          "t10"."name"
                                        from
                                          "household_member" "t10"
                                        where
                                          "t10"."household_id" = "t9"."id"
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
                                      )
                                    )::text,
                                    'null'
                                  ) || ',"status":' || coalesce(
                                    '"' || (
                                      (
                                        select
                                          "t11"."value"
                                        from
                                          "household_status_period" "t11"
                                        where
                                          "t11"."owner_id" = "t9"."id"
                                          and "t11"."valid_from" <= $3::date
                                          and (
                                            "t11"."valid_to" is null
                                            or "t11"."valid_to" > $3::date
                                          )
                                        order by
                                          "t11"."id"
                                        limit
                                          1
                                      )
                                    )::text || '"',
                                    'null'
                                  ) || '}'
                                from
                                  "household" "t9"
                                where
                                  "t9"."id" = "t7"."household_id"
                                  and coalesce(
                                    (
                                      "t9"."division_code" >= $1::text
                                      and "t9"."division_code" < $2::text
                                    ),
                                    false
                                  )
                                  and "t9"."valid_from" <= $3::date
                                  and (
                                    "t9"."valid_to" is null
                                    or "t9"."valid_to" > $3::date
                                  )
                              ),
                              'null'
                            ) || '}' as "c0"
                          from
                            "mutual_group_member" "t7"
                          where
                            "t7"."group_id" = "t1"."id"
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
                            20
                        ) p
                    ) || '}' as "c0",
                    signed_cursor (json_build_array('qCtEQ0a2'::text, "t1"."code")::text, $4::text) as cursor
                  from
                    "mutual_group" "t1"
                  where
                    "t1"."village_id" = "t0"."id"
                    and coalesce(
                      (
                        (
                          "t1"."division_code" >= $1::text
                          and "t1"."division_code" < $2::text
                        )
                        or exists (
                          select
                            1
                          from
                            "mutual_group_member" "t12"
                          where
                            "t12"."group_id" = "t1"."id"
                            and (
                              "t12"."division_code" >= $1::text
                              and "t12"."division_code" < $2::text
                            )
                        )
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
