-- Generated from correct-household.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"id":"Household:' || "t0"."id"::text || '","code":"' || ("t0"."code")::text || '","version":' || ("t0"."version")::text || ',"housingArea":' || ("t0"."housing_area")::text || ',"water":"' || ("t0"."water")::text || '","village":' || coalesce(
          (
            select
              '{"code":"' || ("t1"."code")::text || '","name":' || to_json("t1"."name")::text || '}'
            from
              "village" "t1"
            where
              "t1"."id" = "t0"."village_id"
              and "t1"."valid_from" <= $1::date
              and (
                "t1"."valid_to" is null
                or "t1"."valid_to" > $1::date
              )
          ),
          'null'
        ) || '}'
      from
        "household" "t0"
      where
        "t0"."id" = $2
        and coalesce(
          (
            "t0"."division_code" >= $3::text
            and "t0"."division_code" < $4::text
          ),
          false
        )
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
