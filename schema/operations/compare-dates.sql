-- Generated from compare-dates.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"name":' || to_json("t0"."name")::text || ',"villages":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "village" "t2"
          where
            "t2"."township_id" = "t0"."id"
            and "t2"."valid_from" <= $1::date
            and (
              "t2"."valid_to" is null
              or "t2"."valid_to" > $1::date
            )
        ) || '}' || ',"statistics":{"households":' || (
          select
            count(*)::text
          from
            "household" "t3"
          where
            "t3"."division_code" >= "t0"."code"
            and "t3"."division_code" < "t0"."code" || ':'
            and "t3"."valid_from" <= $1::date
            and (
              "t3"."valid_to" is null
              or "t3"."valid_to" > $1::date
            )
        ) || ',"people":' || (
          select
            count(*)::text
          from
            "household_member" "t4"
          where
            "t4"."division_code" >= "t0"."code"
            and "t4"."division_code" < "t0"."code" || ':'
            and "t4"."valid_from" <= $1::date
            and (
              "t4"."valid_to" is null
              or "t4"."valid_to" > $1::date
            )
        ) || ',"labourForce":' || (
          select
            count(*)::text
          from
            "household_member" "t5"
          where
            "t5"."division_code" >= "t0"."code"
            and "t5"."division_code" < "t0"."code" || ':'
            and "t5"."valid_from" <= $1::date
            and (
              "t5"."valid_to" is null
              or "t5"."valid_to" > $1::date
            )
            and "t5"."labour_ability" = any ($2::text[])
        ) || ',"linkedHouseholds":' || (
          select
            count(*)::text
          from
            "household" "t6"
          where
            "t6"."division_code" >= "t0"."code"
            and "t6"."division_code" < "t0"."code" || ':'
            and "t6"."valid_from" <= $1::date
            and (
              "t6"."valid_to" is null
              or "t6"."valid_to" > $1::date
            )
            and exists (
              select
                1
              from
                "benefit_link" "t7"
              where
                "t7"."household_id" = "t6"."id"
                and "t7"."valid_from" <= $1::date
                and (
                  "t7"."valid_to" is null
                  or "t7"."valid_to" > $1::date
                )
                and (true)
            )
        ) || ',"groups":' || (
          select
            count(*)::text
          from
            "mutual_group" "t8"
          where
            "t8"."division_code" >= "t0"."code"
            and "t8"."division_code" < "t0"."code" || ':'
            and "t8"."valid_from" <= $1::date
            and (
              "t8"."valid_to" is null
              or "t8"."valid_to" > $1::date
            )
        ) || ',"entities":' || (
          select
            count(*)::text
          from
            "industry_entity" "t9"
          where
            "t9"."division_code" >= "t0"."code"
            and "t9"."division_code" < "t0"."code" || ':'
            and "t9"."valid_from" <= $1::date
            and (
              "t9"."valid_to" is null
              or "t9"."valid_to" > $1::date
            )
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
                    "t10"."division_code" >= "t0"."code"
                    and "t10"."division_code" < "t0"."code" || ':'
                    and "t10"."valid_from" <= $1::date
                    and (
                      "t10"."valid_to" is null
                      or "t10"."valid_to" > $1::date
                    )
                ) k
              group by
                1
            ) c on c.member = m.member
        ) || '}}'
      from
        "township" "t0"
      where
        "t0"."code" = $3
        and "t0"."valid_from" <= $1::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $1::date
        )
    ),
    'null'
  ) as "r0",
  coalesce(
    (
      select
        '{"name":' || to_json("t12"."name")::text || ',"villages":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "village" "t14"
          where
            "t14"."township_id" = "t12"."id"
            and "t14"."valid_from" <= $4::date
            and (
              "t14"."valid_to" is null
              or "t14"."valid_to" > $4::date
            )
        ) || '}' || ',"statistics":{"households":' || (
          select
            count(*)::text
          from
            "household" "t15"
          where
            "t15"."division_code" >= "t12"."code"
            and "t15"."division_code" < "t12"."code" || ':'
            and "t15"."valid_from" <= $4::date
            and (
              "t15"."valid_to" is null
              or "t15"."valid_to" > $4::date
            )
        ) || ',"people":' || (
          select
            count(*)::text
          from
            "household_member" "t16"
          where
            "t16"."division_code" >= "t12"."code"
            and "t16"."division_code" < "t12"."code" || ':'
            and "t16"."valid_from" <= $4::date
            and (
              "t16"."valid_to" is null
              or "t16"."valid_to" > $4::date
            )
        ) || ',"labourForce":' || (
          select
            count(*)::text
          from
            "household_member" "t17"
          where
            "t17"."division_code" >= "t12"."code"
            and "t17"."division_code" < "t12"."code" || ':'
            and "t17"."valid_from" <= $4::date
            and (
              "t17"."valid_to" is null
              or "t17"."valid_to" > $4::date
            )
            and "t17"."labour_ability" = any ($5::text[])
        ) || ',"linkedHouseholds":' || (
          select
            count(*)::text
          from
            "household" "t18"
          where
            "t18"."division_code" >= "t12"."code"
            and "t18"."division_code" < "t12"."code" || ':'
            and "t18"."valid_from" <= $4::date
            and (
              "t18"."valid_to" is null
              or "t18"."valid_to" > $4::date
            )
            and exists (
              select
                1
              from
                "benefit_link" "t19"
              where
                "t19"."household_id" = "t18"."id"
                and "t19"."valid_from" <= $4::date
                and (
                  "t19"."valid_to" is null
                  or "t19"."valid_to" > $4::date
                )
                and (true)
            )
        ) || ',"groups":' || (
          select
            count(*)::text
          from
            "mutual_group" "t20"
          where
            "t20"."division_code" >= "t12"."code"
            and "t20"."division_code" < "t12"."code" || ':'
            and "t20"."valid_from" <= $4::date
            and (
              "t20"."valid_to" is null
              or "t20"."valid_to" > $4::date
            )
        ) || ',"entities":' || (
          select
            count(*)::text
          from
            "industry_entity" "t21"
          where
            "t21"."division_code" >= "t12"."code"
            and "t21"."division_code" < "t12"."code" || ':'
            and "t21"."valid_from" <= $4::date
            and (
              "t21"."valid_to" is null
              or "t21"."valid_to" > $4::date
            )
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
                        "t23"."value"
                      from
                        "household_status_period" "t23"
                      where
                        "t23"."owner_id" = "t22"."id"
                        and "t23"."valid_from" <= $4::date
                        and (
                          "t23"."valid_to" is null
                          or "t23"."valid_to" > $4::date
                        )
                      order by
                        "t23"."id"
                      limit
                        1
                    ) as member
                  from
                    "household" "t22"
                  where
                    "t22"."division_code" >= "t12"."code"
                    and "t22"."division_code" < "t12"."code" || ':'
                    and "t22"."valid_from" <= $4::date
                    and (
                      "t22"."valid_to" is null
                      or "t22"."valid_to" > $4::date
                    )
                ) k
              group by
                1
            ) c on c.member = m.member
        ) || '}}'
      from
        "township" "t12"
      where
        "t12"."code" = $6
        and "t12"."valid_from" <= $4::date
        and (
          "t12"."valid_to" is null
          or "t12"."valid_to" > $4::date
        )
    ),
    'null'
  ) as "r1"
