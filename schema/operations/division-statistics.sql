-- Generated from division-statistics.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"name":' || to_json("t0"."name")::text || ',"statistics":{"households":' || (
          select
            count(*)::text
          from
            "household" "t1"
          where
            "t1"."division_code" >= "t0"."code"
            and "t1"."division_code" < "t0"."code" || ':'
            and "t1"."valid_from" <= $1::date
            and (
              "t1"."valid_to" is null
              or "t1"."valid_to" > $1::date
            )
        ) || ',"people":' || (
          select
            count(*)::text
          from
            "household_member" "t2"
          where
            "t2"."division_code" >= "t0"."code"
            and "t2"."division_code" < "t0"."code" || ':'
            and "t2"."valid_from" <= $1::date
            and (
              "t2"."valid_to" is null
              or "t2"."valid_to" > $1::date
            )
        ) || ',"labourForce":' || (
          select
            count(*)::text
          from
            "household_member" "t3"
          where
            "t3"."division_code" >= "t0"."code"
            and "t3"."division_code" < "t0"."code" || ':'
            and "t3"."valid_from" <= $1::date
            and (
              "t3"."valid_to" is null
              or "t3"."valid_to" > $1::date
            )
            and "t3"."labour_ability" = any ($2::text[])
        ) || ',"householdsByStatus":' || (
          select
            '[' || string_agg(
              '{"status":"' || m.member || '","count":' || coalesce(c.n, 0)::text || '}',
              ','
              order by
                m.place
            ) || ']'
          from
            unnest(
              array[
                'ORDINARY',
                'REGISTERED_POOR',
                'LIFTED',
                'SUPPORTED_AFTER_LIFTING',
                'MONITORED_UNSTABLE',
                'MONITORED_MARGINAL',
                'MONITORED_SUDDEN_HARDSHIP',
                'RISK_REMOVED'
              ]::text[]
            ) with ordinality m (member, place)
            left join (
              select
                k.member,
                count(*) as n
              from
                (
                  select
                    (
                      select
                        "t5"."value"
                      from
                        "household_status_period" "t5"
                      where
                        "t5"."owner_id" = "t4"."id"
                        and "t5"."valid_from" <= $1::date
                        and (
                          "t5"."valid_to" is null
                          or "t5"."valid_to" > $1::date
                        )
                      order by
                        "t5"."id"
                      limit
                        1
                    ) as member
                  from
                    "household" "t4"
                  where
                    "t4"."division_code" >= "t0"."code"
                    and "t4"."division_code" < "t0"."code" || ':'
                    and "t4"."valid_from" <= $1::date
                    and (
                      "t4"."valid_to" is null
                      or "t4"."valid_to" > $1::date
                    )
                ) k
              group by
                1
            ) c on c.member = m.member
        ) || '},"townships":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"code":"' || ("t6"."code")::text || '","name":' || to_json("t6"."name")::text || ',"statistics":{"households":' || (
                  select
                    count(*)::text
                  from
                    "household" "t7"
                  where
                    "t7"."division_code" >= "t6"."code"
                    and "t7"."division_code" < "t6"."code" || ':'
                    and "t7"."valid_from" <= $1::date
                    and (
                      "t7"."valid_to" is null
                      or "t7"."valid_to" > $1::date
                    )
                ) || ',"people":' || (
                  select
                    count(*)::text
                  from
                    "household_member" "t8"
                  where
                    "t8"."division_code" >= "t6"."code"
                    and "t8"."division_code" < "t6"."code" || ':'
                    and "t8"."valid_from" <= $1::date
                    and (
                      "t8"."valid_to" is null
                      or "t8"."valid_to" > $1::date
                    )
                ) || ',"labourForce":' || (
                  select
                    count(*)::text
                  from
                    "household_member" "t9"
                  where
                    "t9"."division_code" >= "t6"."code"
                    and "t9"."division_code" < "t6"."code" || ':'
                    and "t9"."valid_from" <= $1::date
                    and (
                      "t9"."valid_to" is null
                      or "t9"."valid_to" > $1::date
                    )
                    and "t9"."labour_ability" = any ($3::text[])
                ) || ',"householdsByStatus":' || (
                  select
                    '[' || string_agg(
                      '{"status":"' || m.member || '","count":' || coalesce(c.n, 0)::text || '}',
                      ','
                      order by
                        m.place
                    ) || ']'
                  from
                    unnest(
                      array[
                        'ORDINARY',
                        'REGISTERED_POOR',
                        'LIFTED',
                        'SUPPORTED_AFTER_LIFTING',
                        'MONITORED_UNSTABLE',
                        'MONITORED_MARGINAL',
                        'MONITORED_SUDDEN_HARDSHIP',
                        'RISK_REMOVED'
                      ]::text[]
                    ) with ordinality m (member, place)
                    left join (
                      select
                        k.member,
                        count(*) as n
                      from
                        (
                          select
                            (
                              select
                                "t11"."value"
                              from
                                "household_status_period" "t11"
                              where
                                "t11"."owner_id" = "t10"."id"
                                and "t11"."valid_from" <= $1::date
                                and (
                                  "t11"."valid_to" is null
                                  or "t11"."valid_to" > $1::date
                                )
                              order by
                                "t11"."id"
                              limit
                                1
                            ) as member
                          from
                            "household" "t10"
                          where
                            "t10"."division_code" >= "t6"."code"
                            and "t10"."division_code" < "t6"."code" || ':'
                            and "t10"."valid_from" <= $1::date
                            and (
                              "t10"."valid_to" is null
                              or "t10"."valid_to" > $1::date
                            )
                        ) k
                      group by
                        1
                    ) c on c.member = m.member
                ) || '}}' as "c0"
              from
                "township" "t6"
              where
                "t6"."county_id" = "t0"."id"
                and "t6"."valid_from" <= $1::date
                and (
                  "t6"."valid_to" is null
                  or "t6"."valid_to" > $1::date
                )
              order by
                "t6"."code",
                "t6"."id"
              limit
                100
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
  ) as "r0"
