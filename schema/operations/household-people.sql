-- Generated from household-people.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || coalesce(
          to_json(
            (
              select
                "t1"."name"
              from
                "household_member" "t1"
              where
                "t1"."household_id" = "t0"."id"
                and "t1"."relation" = 'HEAD'
                and coalesce(
                  (
                    "t1"."division_code" >= $1::text
                    and "t1"."division_code" < $2::text
                  ),
                  false
                )
                and "t1"."valid_from" <= $3::date
                and (
                  "t1"."valid_to" is null
                  or "t1"."valid_to" > $3::date
                )
              order by
                "t1"."id"
              limit
                1
            )
          )::text,
          'null'
        ) || ',"phone":"***********","members":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "household_member" "t3"
              where
                "t3"."household_id" = "t0"."id"
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
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"name":' || to_json("t2"."name")::text || ',"relation":"' || ("t2"."relation")::text || '","identityNumber":"******************"}' as "c0"
              from
                "household_member" "t2"
              where
                "t2"."household_id" = "t0"."id"
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
              order by
                "t2"."id"
              limit
                20
            ) p
        ) || '}'
      from
        "household" "t0"
      where
        "t0"."code" = $4
        and coalesce(
          (
            "t0"."division_code" >= $1::text
            and "t0"."division_code" < $2::text
          ),
          false
        )
        and "t0"."valid_from" <= $3::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $3::date
        )
    ),
    'null'
  ) as "r0",
  coalesce(
    (
      select
        '{"name":' || to_json("t4"."name")::text || ',"households":' || '{"totalCount":' || (
          select
            count(*)::text
          from
            "household" "t6"
          where
            "t6"."division_code" >= "t4"."code"
            and "t6"."division_code" < "t4"."code" || ':'
            and (
              "t6"."division_code" >= $1::text
              and "t6"."division_code" < $2::text
            )
            and "t6"."valid_from" <= $3::date
            and (
              "t6"."valid_to" is null
              or "t6"."valid_to" > $3::date
            )
        ) || '}' || ',"statistics":' || case
          when (
            "t4"."code" >= $1::text
            and "t4"."code" < $2::text
          ) then (
            select
              '{"households":' || coalesce(sum("t7"."households"), 0)::text || ',"people":' || coalesce(sum("t7"."people"), 0)::text || '}'
            from
              summary.until ("t4"."code", $3::date) "t7"
            having
              true
          )
          else (
            select
              '{"households":' || coalesce(
                max("t8"."value") filter (
                  where
                    "t8"."name" = 'households'
                )::text,
                'null'
              ) || ',"people":' || coalesce(
                max("t8"."value") filter (
                  where
                    "t8"."name" = 'people'
                )::text,
                'null'
              ) || '}'
            from
              published_cell "t8"
            where
              "t8"."released_on" = $3::date
              and "t8"."division_code" = "t4"."code"
              and $3::date = (
                select
                  max(released_on)
                from
                  published_cell
              )
            having
              true
          )
        end || '}'
      from
        "township" "t4"
      where
        "t4"."code" = $5
        and "t4"."valid_from" <= $3::date
        and (
          "t4"."valid_to" is null
          or "t4"."valid_to" > $3::date
        )
    ),
    'null'
  ) as "r1",
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
