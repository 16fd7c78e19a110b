-- Generated from income-levels.graphql by "pnpm generate". Do not edit.
select
  '{"aggregate":' || (
    select
      '{"count":' || ("a"."a0")::text || ',"avg":{"net":' || coalesce(("a"."a1")::text, 'null') || ',"netPerPerson":' || coalesce(("a"."a2")::text, 'null') || '},"min":{"netPerPerson":' || coalesce(("a"."a3")::text, 'null') || '},"max":{"netPerPerson":' || coalesce(("a"."a4")::text, 'null') || '},"sum":{"wages":' || coalesce(("a"."a5")::text, 'null') || ',"production":' || coalesce(("a"."a6")::text, 'null') || ',"productionCosts":' || coalesce(("a"."a7")::text, 'null') || ',"property":' || coalesce(("a"."a8")::text, 'null') || ',"transfers":' || coalesce(("a"."a9")::text, 'null') || ',"net":' || coalesce(("a"."a10")::text, 'null') || '}}'
    from
      (
        select
          count(*) as "a0",
          sum(("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs"))::float8 / nullif(
            count(("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs")),
            0
          ) as "a1",
          sum(
            (
              ("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs") / "t1"."persons"
            )
          )::float8 / nullif(
            count(
              (
                ("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs") / "t1"."persons"
              )
            ),
            0
          ) as "a2",
          min(
            (
              ("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs") / "t1"."persons"
            )
          ) as "a3",
          max(
            (
              ("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs") / "t1"."persons"
            )
          ) as "a4",
          safe_integer (sum("t1"."wages")) as "a5",
          safe_integer (sum("t1"."production")) as "a6",
          safe_integer (sum("t1"."production_costs")) as "a7",
          safe_integer (sum("t1"."property")) as "a8",
          safe_integer (sum("t1"."transfers")) as "a9",
          safe_integer (
            sum(("t1"."wages" + "t1"."production" + "t1"."property" + "t1"."transfers" - "t1"."production_costs"))
          ) as "a10"
        from
          "household_income" "t1"
        where
          (
            "t1"."division_code" >= $1::text
            and "t1"."division_code" < $2::text
          )
          and (
            exists (
              select
                1
              from
                "household" "t2"
              where
                "t2"."id" = "t1"."household_id"
                and coalesce(
                  (
                    "t2"."division_code" >= $1::text
                    and "t2"."division_code" < $2::text
                  ),
                  false
                )
                and "t2"."valid_from" <= $3::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $3::date
                )
                and (
                  exists (
                    select
                      1
                    from
                      "village" "t3"
                    where
                      "t3"."id" = "t2"."village_id"
                      and "t3"."valid_from" <= $3::date
                      and (
                        "t3"."valid_to" is null
                        or "t3"."valid_to" > $3::date
                      )
                      and (
                        (
                          "t3"."code" >= $4
                          and "t3"."code" < $5
                        )
                      )
                  )
                )
            )
            and "t1"."year" = $6
          )
      ) a
  ) || '}' as "r0",
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
