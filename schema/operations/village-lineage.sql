-- Generated from village-lineage.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"id":"Village:' || "t0"."id"::text || '","code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"validFrom":"' || ("t0"."valid_from")::text || '","validTo":' || coalesce('"' || ("t0"."valid_to")::text || '"', 'null') || ',"predecessions":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"on":"' || ("t1"."on")::text || '","basis":"' || ("t1"."basis")::text || '","predecessor":' || coalesce(
                  (
                    select
                      '{"id":"Village:' || "t2"."id"::text || '","code":"' || ("t2"."code")::text || '","name":' || to_json("t2"."name")::text || ',"validFrom":"' || ("t2"."valid_from")::text || '","validTo":' || coalesce('"' || ("t2"."valid_to")::text || '"', 'null') || '}'
                    from
                      "village" "t2"
                    where
                      "t2"."id" = "t1"."predecessor_id"
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "village_succession" "t1"
              where
                "t1"."successor_id" = "t0"."id"
              order by
                "t1"."id"
              limit
                20
            ) p
        ) || ',"successions":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"on":"' || ("t3"."on")::text || '","basis":"' || ("t3"."basis")::text || '","successor":' || coalesce(
                  (
                    select
                      '{"id":"Village:' || "t4"."id"::text || '","code":"' || ("t4"."code")::text || '","name":' || to_json("t4"."name")::text || ',"validFrom":"' || ("t4"."valid_from")::text || '","validTo":' || coalesce('"' || ("t4"."valid_to")::text || '"', 'null') || '}'
                    from
                      "village" "t4"
                    where
                      "t4"."id" = "t3"."successor_id"
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "village_succession" "t3"
              where
                "t3"."predecessor_id" = "t0"."id"
              order by
                "t3"."id"
              limit
                20
            ) p
        ) || '}'
      from
        "village" "t0"
      where
        "t0"."code" = $1
        and "t0"."valid_from" <= $2::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $2::date
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
