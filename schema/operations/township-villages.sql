-- Generated from township-villages.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"kind":"' || ("t0"."kind")::text || '","region":' || coalesce(
          '"' || (
            (
              select
                "t1"."value"
              from
                "township_region_period" "t1"
              where
                "t1"."owner_id" = "t0"."id"
                and "t1"."valid_from" <= $1::date
                and (
                  "t1"."valid_to" is null
                  or "t1"."valid_to" > $1::date
                )
              order by
                "t1"."id"
              limit
                1
            )
          )::text || '"',
          'null'
        ) || ',"county":' || coalesce(
          (
            select
              '{"code":"' || ("t2"."code")::text || '","name":' || to_json("t2"."name")::text || '}'
            from
              "county" "t2"
            where
              "t2"."id" = "t0"."county_id"
              and "t2"."valid_from" <= $1::date
              and (
                "t2"."valid_to" is null
                or "t2"."valid_to" > $1::date
              )
          ),
          'null'
        ) || ',"villages":' || (
          with
            "t4" as materialized (
              select
                "t15".*
              from
                "village" "t15"
              where
                "t15"."township_id" = "t0"."id"
                and "t15"."valid_from" <= $1::date
                and (
                  "t15"."valid_to" is null
                  or "t15"."valid_to" > $1::date
                )
                and (
                  exists (
                    select
                      1
                    from
                      "village_deep_poverty_period" "t16"
                    where
                      "t16"."owner_id" = "t15"."id"
                      and "t16"."valid_from" <= $1::date
                      and (
                        "t16"."valid_to" is null
                        or "t16"."valid_to" > $1::date
                      )
                      and "t16"."value" = $2
                  )
                )
            )
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "t4"
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
                    '{"code":"' || ("t3"."code")::text || '","name":' || to_json("t3"."name")::text || ',"kind":"' || ("t3"."kind")::text || '","deepPoverty":' || coalesce(
                      (
                        (
                          select
                            "t6"."value"
                          from
                            "village_deep_poverty_period" "t6"
                          where
                            "t6"."owner_id" = "t3"."id"
                            and "t6"."valid_from" <= $1::date
                            and (
                              "t6"."valid_to" is null
                              or "t6"."valid_to" > $1::date
                            )
                          order by
                            "t6"."id"
                          limit
                            1
                        )
                      )::text,
                      'null'
                    ) || ',"latitude":' || coalesce(("t3"."latitude")::text, 'null') || ',"longitude":' || coalesce(("t3"."longitude")::text, 'null') || ',"households":' || '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "household" "t8"
                      where
                        "t8"."village_id" = "t3"."id"
                        and coalesce(
                          (
                            "t8"."division_code" >= $3::text
                            and "t8"."division_code" < $4::text
                          ),
                          false
                        )
                        and "t8"."valid_from" <= $1::date
                        and (
                          "t8"."valid_to" is null
                          or "t8"."valid_to" > $1::date
                        )
                    ) || '}' || ',"hamlets":' || '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "hamlet" "t10"
                      where
                        "t10"."village_id" = "t3"."id"
                        and "t10"."valid_from" <= $1::date
                        and (
                          "t10"."valid_to" is null
                          or "t10"."valid_to" > $1::date
                        )
                    ) || '}' || ',"mutualGroups":' || '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "mutual_group" "t12"
                      where
                        "t12"."village_id" = "t3"."id"
                        and coalesce(
                          (
                            (
                              "t12"."division_code" >= $3::text
                              and "t12"."division_code" < $4::text
                            )
                            or exists (
                              select
                                1
                              from
                                "mutual_group_member" "t13"
                              where
                                "t13"."group_id" = "t12"."id"
                                and (
                                  "t13"."division_code" >= $3::text
                                  and "t13"."division_code" < $4::text
                                )
                            )
                          ),
                          false
                        )
                        and "t12"."valid_from" <= $1::date
                        and (
                          "t12"."valid_to" is null
                          or "t12"."valid_to" > $1::date
                        )
                    ) || '}' || '}' as "c0",
                    signed_cursor (json_build_array('JceO38xG'::text, "t3"."code", "t3"."id")::text, $5::text) as cursor
                  from
                    "t4" "t3"
                  where
                    true
                  order by
                    "t3"."code",
                    "t3"."id"
                  limit
                    21
                ) q
            ) p
        ) || '}'
      from
        "township" "t0"
      where
        "t0"."code" = $6
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
