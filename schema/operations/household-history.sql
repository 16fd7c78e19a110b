-- Generated from household-history.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"id":"Household:' || "t0"."id"::text || '","version":' || ("t0"."version")::text || ',"history":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"kind":"' || ("p"."kind")::text || '","version":' || coalesce(("p"."version")::text, 'null') || ',"at":' || coalesce('"' || to_char("p"."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"principal":' || coalesce(to_json("p"."principal")::text, 'null') || ',"mutation":' || coalesce(to_json("p"."mutation")::text, 'null') || ',"before":' || coalesce(
                  (
                    select
                      '{' || coalesce(
                        string_agg(
                          to_json("t1"."key")::text || ':' || case
                            when "t1"."key" in ('phone') then '"***********"'::text
                            when "t1"."key" in ('village') then coalesce('"Village:' || ("t1"."value" #>> '{}') || '"', 'null')
                            when "t1"."key" in ('hamlet') then coalesce('"Hamlet:' || ("t1"."value" #>> '{}') || '"', 'null')
                            else "t1"."value"::text
                          end,
                          ','
                        ),
                        ''
                      ) || '}'
                    from
                      jsonb_each("p"."before") "t1" (key, value)
                    having
                      "p"."before" is not null
                  ),
                  'null'
                ) || ',"after":' || coalesce(
                  (
                    select
                      '{' || coalesce(
                        string_agg(
                          to_json("t2"."key")::text || ':' || case
                            when "t2"."key" in ('phone') then '"***********"'::text
                            when "t2"."key" in ('village') then coalesce('"Village:' || ("t2"."value" #>> '{}') || '"', 'null')
                            when "t2"."key" in ('hamlet') then coalesce('"Hamlet:' || ("t2"."value" #>> '{}') || '"', 'null')
                            else "t2"."value"::text
                          end,
                          ','
                        ),
                        ''
                      ) || '}'
                    from
                      jsonb_each("p"."after") "t2" (key, value)
                    having
                      "p"."after" is not null
                  ),
                  'null'
                ) || '}',
                ','
                order by
                  p.n
              ) filter (
                where
                  p.n <= 20
              ),
              ''
            ) || '],"pageInfo":{"endCursor":' || coalesce(
              '"' || (
                array_agg(
                  access.change_cursor ("p"."id", '', $1::text)
                  order by
                    p.n desc
                ) filter (
                  where
                    p.n <= 20
                )
              ) [1] || '"',
              'null'
            ) || ',"hasNextPage":' || (count(*) > 20)::text || '}}'
          from
            (
              select
                c.*,
                row_number() over (
                  order by
                    c.id desc
                ) as n
              from
                (
                  select
                    c.*
                  from
                    change c
                  where
                    c.noun = 'Household'
                    and c.row_key = "t0"."id"
                  order by
                    c.id desc
                  limit
                    21
                ) c
            ) p
        ) || ',"members":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"id":"HouseholdMember:' || "t3"."id"::text || '","version":' || ("t3"."version")::text || ',"history":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"kind":"' || ("p"."kind")::text || '","version":' || coalesce(("p"."version")::text, 'null') || ',"at":' || coalesce('"' || to_char("p"."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"principal":' || coalesce(to_json("p"."principal")::text, 'null') || ',"mutation":' || coalesce(to_json("p"."mutation")::text, 'null') || ',"before":' || coalesce(
                          (
                            select
                              '{' || coalesce(
                                string_agg(
                                  to_json("t4"."key")::text || ':' || case
                                    when "t4"."key" in ('identityNumber') then '"******************"'::text
                                    when "t4"."key" in ('diagnosis') then '"***"'::text
                                    when "t4"."key" in ('household') then coalesce(
                                      (
                                        select
                                          '"Household:' || "t5"."id" || '"'
                                        from
                                          "household" "t5"
                                        where
                                          "t5"."id" = ("t4"."value" #>> '{}')::int
                                          and coalesce(
                                            (
                                              "t5"."division_code" >= $2::text
                                              and "t5"."division_code" < $3::text
                                            ),
                                            false
                                          )
                                      ),
                                      'null'
                                    )
                                    else "t4"."value"::text
                                  end,
                                  ','
                                ),
                                ''
                              ) || '}'
                            from
                              jsonb_each("p"."before") "t4" (key, value)
                            having
                              "p"."before" is not null
                          ),
                          'null'
                        ) || ',"after":' || coalesce(
                          (
                            select
                              '{' || coalesce(
                                string_agg(
                                  to_json("t6"."key")::text || ':' || case
                                    when "t6"."key" in ('identityNumber') then '"******************"'::text
                                    when "t6"."key" in ('diagnosis') then '"***"'::text
                                    when "t6"."key" in ('household') then coalesce(
                                      (
                                        select
                                          '"Household:' || "t7"."id" || '"'
                                        from
                                          "household" "t7"
                                        where
                                          "t7"."id" = ("t6"."value" #>> '{}')::int
                                          and coalesce(
                                            (
                                              "t7"."division_code" >= $2::text
                                              and "t7"."division_code" < $3::text
                                            ),
                                            false
                                          )
                                      ),
                                      'null'
                                    )
                                    else "t6"."value"::text
                                  end,
                                  ','
                                ),
                                ''
                              ) || '}'
                            from
                              jsonb_each("p"."after") "t6" (key, value)
                            having
                              "p"."after" is not null
                          ),
                          'null'
                        ) || '}',
                        ','
                        order by
                          p.n
                      ) filter (
                        where
                          p.n <= 5
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c.*,
                        row_number() over (
                          order by
                            c.id desc
                        ) as n
                      from
                        (
                          select
                            c.*
                          from
                            change c
                          where
                            c.noun = 'HouseholdMember'
                            and c.row_key = "t3"."id"
                          order by
                            c.id desc
                          limit
                            6
                        ) c
                    ) p
                ) || '}' as "c0"
              from
                "household_member" "t3"
              where
                "t3"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t3"."division_code" >= $2::text
                    and "t3"."division_code" < $3::text
                  ),
                  false
                )
                and "t3"."valid_from" <= $4::date
                and (
                  "t3"."valid_to" is null
                  or "t3"."valid_to" > $4::date
                )
              order by
                "t3"."id"
              limit
                20
            ) p
        ) || '}'
      from
        "household" "t0"
      where
        "t0"."code" = $5
        and coalesce(
          (
            "t0"."division_code" >= $2::text
            and "t0"."division_code" < $3::text
          ),
          false
        )
        and "t0"."valid_from" <= $4::date
        and (
          "t0"."valid_to" is null
          or "t0"."valid_to" > $4::date
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
