-- Generated from industry-chains.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"industryEntities":' || (
          with
            "t2" as materialized (
              select
                "t12".*
              from
                "industry_entity" "t12"
              where
                "t12"."division_code" >= "t0"."code"
                and "t12"."division_code" < "t0"."code" || ':'
                and "t12"."valid_from" <= $1::date
                and (
                  "t12"."valid_to" is null
                  or "t12"."valid_to" > $1::date
                )
                and ("t12"."sector" = $2)
            )
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "t2"
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
                    '{"id":"IndustryEntity:' || "t1"."id"::text || '","name":' || to_json("t1"."name")::text || ',"kind":"' || ("t1"."kind")::text || '","village":' || coalesce(
                      (
                        select
                          '{"code":"' || ("t4"."code")::text || '","name":' || to_json("t4"."name")::text || '}'
                        from
                          "village" "t4"
                        where
                          "t4"."id" = "t1"."village_id"
                          and "t4"."valid_from" <= $1::date
                          and (
                            "t4"."valid_to" is null
                            or "t4"."valid_to" > $1::date
                          )
                      ),
                      'null'
                    ) || ',"upstream":' || coalesce(
                      (
                        select
                          '{"id":"IndustryEntity:' || "t5"."id"::text || '","name":' || to_json("t5"."name")::text || ',"kind":"' || ("t5"."kind")::text || '"}'
                        from
                          "industry_entity" "t5"
                        where
                          "t5"."id" = "t1"."upstream_id"
                          and "t5"."valid_from" <= $1::date
                          and (
                            "t5"."valid_to" is null
                            or "t5"."valid_to" > $1::date
                          )
                      ),
                      'null'
                    ) || ',"downstream":' || (
                      select
                        '{"totalCount":' || (
                          select
                            count(*)::text
                          from
                            "industry_entity" "t7"
                          where
                            "t7"."upstream_id" = "t1"."id"
                            and "t7"."valid_from" <= $1::date
                            and (
                              "t7"."valid_to" is null
                              or "t7"."valid_to" > $1::date
                            )
                        ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"id":"IndustryEntity:' || "t6"."id"::text || '","name":' || to_json("t6"."name")::text || ',"kind":"' || ("t6"."kind")::text || '"}' as "c0"
                          from
                            "industry_entity" "t6"
                          where
                            "t6"."upstream_id" = "t1"."id"
                            and "t6"."valid_from" <= $1::date
                            and (
                              "t6"."valid_to" is null
                              or "t6"."valid_to" > $1::date
                            )
                          order by
                            "t6"."id"
                          limit
                            10
                        ) p
                    ) || ',"benefitLinks":' || '{"totalCount":' || (
                      select
                        count(*)::text
                      from
                        "benefit_link" "t9"
                      where
                        "t9"."entity_id" = "t1"."id"
                        and coalesce(
                          (
                            "t9"."division_code" >= $3::text
                            and "t9"."division_code" < $4::text
                          ),
                          false
                        )
                        and "t9"."valid_from" <= $1::date
                        and (
                          "t9"."valid_to" is null
                          or "t9"."valid_to" > $1::date
                        )
                    ) || ',"aggregate":' || (
                      select
                        '{"sum":{"contractAmount":' || coalesce(("a"."a0")::text, 'null') || '},"groups":' || (
                          select
                            '[' || coalesce(
                              string_agg(
                                '{"key":{"mode":' || coalesce('"' || ("a"."k0")::text || '"', 'null') || '},"count":' || ("a"."a0")::text || '}',
                                ','
                                order by
                                  "a"."k0"
                              ),
                              ''
                            ) || ']'
                          from
                            (
                              select
                                "t11"."mode" as "k0",
                                count(*) as "a0"
                              from
                                "benefit_link" "t11"
                              where
                                "t11"."entity_id" = "t1"."id"
                                and coalesce(
                                  (
                                    "t11"."division_code" >= $3::text
                                    and "t11"."division_code" < $4::text
                                  ),
                                  false
                                )
                                and "t11"."valid_from" <= $1::date
                                and (
                                  "t11"."valid_to" is null
                                  or "t11"."valid_to" > $1::date
                                )
                              group by
                                1
                              order by
                                1
                              limit
                                100
                            ) a
                        ) || '}'
                      from
                        (
                          select
                            safe_integer (sum("t10"."contract_amount")) as "a0"
                          from
                            "benefit_link" "t10"
                          where
                            "t10"."entity_id" = "t1"."id"
                            and coalesce(
                              (
                                "t10"."division_code" >= $3::text
                                and "t10"."division_code" < $4::text
                              ),
                              false
                            )
                            and "t10"."valid_from" <= $1::date
                            and (
                              "t10"."valid_to" is null
                              or "t10"."valid_to" > $1::date
                            )
                        ) a
                    ) || '}' || '}' as "c0",
                    signed_cursor (json_build_array('i7YsCOjA'::text, "t1"."name", "t1"."id")::text, $5::text) as cursor
                  from
                    "t2" "t1"
                  where
                    true
                  order by
                    "t1"."name",
                    "t1"."id"
                  limit
                    11
                ) q
            ) p
        ) || '}'
      from
        "county" "t0"
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
