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
                            when "t1"."key" in ('approver') then coalesce(
                              (
                                select
                                  '"Cadre:' || "t9"."id" || '"'
                                from
                                  "cadre" "t9"
                                where
                                  "t9"."id" = ("t1"."value" #>> '{}')::int
                                  and coalesce(
                                    (
                                      (
                                        "t9"."division_code" >= $1::text
                                        and "t9"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t10"
                                        where
                                          "t10"."cadre_id" = "t9"."id"
                                          and (
                                            "t10"."division_code" >= $1::text
                                            and "t10"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t11"
                                        where
                                          "t11"."cadre_id" = "t9"."id"
                                          and (
                                            "t11"."division_code" >= $1::text
                                            and "t11"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t12"
                                        where
                                          "t12"."cadre_id" = "t9"."id"
                                          and (
                                            (
                                              "t12"."division_code" >= $1::text
                                              and "t12"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t13"
                                              where
                                                "t13"."id" = "t12"."team_id"
                                                and (
                                                  (
                                                    "t13"."division_code" >= $1::text
                                                    and "t13"."division_code" < $2::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t14"
                                                    where
                                                      "t14"."team_id" = "t13"."id"
                                                      and (
                                                        "t14"."division_code" >= $1::text
                                                        and "t14"."division_code" < $2::text
                                                      )
                                                  )
                                                )
                                            )
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t15"
                                        where
                                          "t15"."proposer_id" = "t9"."id"
                                          and (
                                            "t15"."division_code" >= $1::text
                                            and "t15"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t16"
                                        where
                                          "t16"."validator_id" = "t9"."id"
                                          and (
                                            "t16"."division_code" >= $1::text
                                            and "t16"."division_code" < $2::text
                                          )
                                      )
                                    ),
                                    false
                                  )
                              ),
                              'null'
                            )
                            when "t1"."key" in ('into') then coalesce(
                              (
                                select
                                  '"Household:' || "t17"."id" || '"'
                                from
                                  "household" "t17"
                                where
                                  "t17"."id" = ("t1"."value" #>> '{}')::int
                                  and coalesce(
                                    (
                                      "t17"."division_code" >= $1::text
                                      and "t17"."division_code" < $2::text
                                    ),
                                    false
                                  )
                              ),
                              'null'
                            )
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
                          to_json("t18"."key")::text || ':' || case
                            when "t18"."key" in ('phone') then '"***********"'::text
                            when "t18"."key" in ('village') then coalesce('"Village:' || ("t18"."value" #>> '{}') || '"', 'null')
                            when "t18"."key" in ('hamlet') then coalesce('"Hamlet:' || ("t18"."value" #>> '{}') || '"', 'null')
                            when "t18"."key" in ('approver') then coalesce(
                              (
                                select
                                  '"Cadre:' || "t19"."id" || '"'
                                from
                                  "cadre" "t19"
                                where
                                  "t19"."id" = ("t18"."value" #>> '{}')::int
                                  and coalesce(
                                    (
                                      (
                                        "t19"."division_code" >= $1::text
                                        and "t19"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t20"
                                        where
                                          "t20"."cadre_id" = "t19"."id"
                                          and (
                                            "t20"."division_code" >= $1::text
                                            and "t20"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t21"
                                        where
                                          "t21"."cadre_id" = "t19"."id"
                                          and (
                                            "t21"."division_code" >= $1::text
                                            and "t21"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t22"
                                        where
                                          "t22"."cadre_id" = "t19"."id"
                                          and (
                                            (
                                              "t22"."division_code" >= $1::text
                                              and "t22"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t23"
                                              where
                                                "t23"."id" = "t22"."team_id"
                                                and (
                                                  (
                                                    "t23"."division_code" >= $1::text
                                                    and "t23"."division_code" < $2::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t24"
                                                    where
                                                      "t24"."team_id" = "t23"."id"
                                                      and (
                                                        "t24"."division_code" >= $1::text
                                                        and "t24"."division_code" < $2::text
                                                      )
                                                  )
                                                )
                                            )
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t25"
                                        where
                                          "t25"."proposer_id" = "t19"."id"
                                          and (
                                            "t25"."division_code" >= $1::text
                                            and "t25"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t26"
                                        where
                                          "t26"."validator_id" = "t19"."id"
                                          and (
                                            "t26"."division_code" >= $1::text
                                            and "t26"."division_code" < $2::text
                                          )
                                      )
                                    ),
                                    false
                                  )
                              ),
                              'null'
                            )
                            when "t18"."key" in ('into') then coalesce(
                              (
                                select
                                  '"Household:' || "t27"."id" || '"'
                                from
                                  "household" "t27"
                                where
                                  "t27"."id" = ("t18"."value" #>> '{}')::int
                                  and coalesce(
                                    (
                                      "t27"."division_code" >= $1::text
                                      and "t27"."division_code" < $2::text
                                    ),
                                    false
                                  )
                              ),
                              'null'
                            )
                            else "t18"."value"::text
                          end,
                          ','
                        ),
                        ''
                      ) || '}'
                    from
                      jsonb_each(
                        (
                          case
                            when p.kind = 'CREATED' then '{"phone":null}'::jsonb || "p"."after"
                            else "p"."after"
                          end
                        )
                      ) "t18" (key, value)
                    having
                      (
                        case
                          when p.kind = 'CREATED' then '{"phone":null}'::jsonb || "p"."after"
                          else "p"."after"
                        end
                      ) is not null
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
                  access.change_cursor ("p"."id", '', $3::text)
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
                '{"id":"HouseholdMember:' || "t28"."id"::text || '","version":' || ("t28"."version")::text || ',"history":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"kind":"' || ("p"."kind")::text || '","version":' || coalesce(("p"."version")::text, 'null') || ',"at":' || coalesce('"' || to_char("p"."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"principal":' || coalesce(to_json("p"."principal")::text, 'null') || ',"mutation":' || coalesce(to_json("p"."mutation")::text, 'null') || ',"before":' || coalesce(
                          (
                            select
                              '{' || coalesce(
                                string_agg(
                                  to_json("t29"."key")::text || ':' || case
                                    when "t29"."key" in ('identityNumber') then '"******************"'::text
                                    when "t29"."key" in ('diagnosis') then '"***"'::text
                                    when "t29"."key" in ('household') then coalesce(
                                      (
                                        select
                                          '"Household:' || "t30"."id" || '"'
                                        from
                                          "household" "t30"
                                        where
                                          "t30"."id" = ("t29"."value" #>> '{}')::int
                                          and coalesce(
                                            (
                                              "t30"."division_code" >= $1::text
                                              and "t30"."division_code" < $2::text
                                            ),
                                            false
                                          )
                                      ),
                                      'null'
                                    )
                                    else "t29"."value"::text
                                  end,
                                  ','
                                ),
                                ''
                              ) || '}'
                            from
                              jsonb_each("p"."before") "t29" (key, value)
                            having
                              "p"."before" is not null
                          ),
                          'null'
                        ) || ',"after":' || coalesce(
                          (
                            select
                              '{' || coalesce(
                                string_agg(
                                  to_json("t31"."key")::text || ':' || case
                                    when "t31"."key" in ('identityNumber') then '"******************"'::text
                                    when "t31"."key" in ('diagnosis') then '"***"'::text
                                    when "t31"."key" in ('household') then coalesce(
                                      (
                                        select
                                          '"Household:' || "t32"."id" || '"'
                                        from
                                          "household" "t32"
                                        where
                                          "t32"."id" = ("t31"."value" #>> '{}')::int
                                          and coalesce(
                                            (
                                              "t32"."division_code" >= $1::text
                                              and "t32"."division_code" < $2::text
                                            ),
                                            false
                                          )
                                      ),
                                      'null'
                                    )
                                    else "t31"."value"::text
                                  end,
                                  ','
                                ),
                                ''
                              ) || '}'
                            from
                              jsonb_each(
                                (
                                  case
                                    when p.kind = 'CREATED' then '{"identityNumber":null,"diagnosis":null}'::jsonb || "p"."after"
                                    else "p"."after"
                                  end
                                )
                              ) "t31" (key, value)
                            having
                              (
                                case
                                  when p.kind = 'CREATED' then '{"identityNumber":null,"diagnosis":null}'::jsonb || "p"."after"
                                  else "p"."after"
                                end
                              ) is not null
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
                            and c.row_key = "t28"."id"
                          order by
                            c.id desc
                          limit
                            6
                        ) c
                    ) p
                ) || '}' as "c0"
              from
                "household_member" "t28"
              where
                "t28"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t28"."division_code" >= $1::text
                    and "t28"."division_code" < $2::text
                  ),
                  false
                )
                and "t28"."valid_from" <= $4::date
                and (
                  "t28"."valid_to" is null
                  or "t28"."valid_to" > $4::date
                )
              order by
                "t28"."id"
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
            "t0"."division_code" >= $1::text
            and "t0"."division_code" < $2::text
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
