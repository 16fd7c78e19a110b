-- Generated from node-by-id.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"__typename":"Village","id":"Village:' || "t0"."id"::text || '","code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"validFrom":"' || ("t0"."valid_from")::text || '","validTo":' || coalesce('"' || ("t0"."valid_to")::text || '"', 'null') || '}'
      from
        "village" "t0"
      where
        "t0"."id" = $1
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
