-- Generated from cadre-load.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"code":"' || ("t0"."code")::text || '","name":' || to_json("t0"."name")::text || ',"rank":"' || ("t0"."rank")::text || '","duty":' || coalesce(to_json("t0"."duty")::text, 'null') || ',"department":' || coalesce(
          (
            select
              '{"code":"' || ("t15"."code")::text || '","name":' || to_json("t15"."name")::text || ',"domain":"' || ("t15"."domain")::text || '"}'
            from
              "department" "t15"
            where
              "t15"."id" = "t0"."department_id"
              and coalesce(
                (
                  (
                    "t15"."division_code" >= $1::text
                    and "t15"."division_code" < $2::text
                  )
                  or exists (
                    select
                      1
                    from
                      "responsibility_link" "t25"
                    where
                      "t25"."department_id" = "t15"."id"
                      and (
                        "t25"."division_code" >= $1::text
                        and "t25"."division_code" < $2::text
                      )
                  )
                  or exists (
                    select
                      1
                    from
                      "cadre" "t26"
                    where
                      "t26"."department_id" = "t15"."id"
                      and (
                        (
                          "t26"."division_code" >= $1::text
                          and "t26"."division_code" < $2::text
                        )
                        or exists (
                          select
                            1
                          from
                            "pairing" "t27"
                          where
                            "t27"."cadre_id" = "t26"."id"
                            and (
                              "t27"."division_code" >= $1::text
                              and "t27"."division_code" < $2::text
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "responsibility_link" "t28"
                          where
                            "t28"."cadre_id" = "t26"."id"
                            and (
                              "t28"."division_code" >= $1::text
                              and "t28"."division_code" < $2::text
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "battle_team_member" "t29"
                          where
                            "t29"."cadre_id" = "t26"."id"
                            and (
                              (
                                "t29"."division_code" >= $1::text
                                and "t29"."division_code" < $2::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "battle_team" "t30"
                                where
                                  "t30"."id" = "t29"."team_id"
                                  and (
                                    (
                                      "t30"."division_code" >= $1::text
                                      and "t30"."division_code" < $2::text
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "battle_team_coverage" "t31"
                                      where
                                        "t31"."team_id" = "t30"."id"
                                        and (
                                          "t31"."division_code" >= $1::text
                                          and "t31"."division_code" < $2::text
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
                            "change_request" "t32"
                          where
                            "t32"."proposer_id" = "t26"."id"
                            and (
                              "t32"."division_code" >= $1::text
                              and "t32"."division_code" < $2::text
                            )
                        )
                        or exists (
                          select
                            1
                          from
                            "change_request" "t33"
                          where
                            "t33"."validator_id" = "t26"."id"
                            and (
                              "t33"."division_code" >= $1::text
                              and "t33"."division_code" < $2::text
                            )
                        )
                      )
                  )
                ),
                false
              )
              and "t15"."valid_from" <= $3::date
              and (
                "t15"."valid_to" is null
                or "t15"."valid_to" > $3::date
              )
          ),
          'null'
        ) || ',"township":' || coalesce(
          (
            select
              '{"code":"' || ("t34"."code")::text || '","name":' || to_json("t34"."name")::text || '}'
            from
              "township" "t34"
            where
              "t34"."id" = "t0"."township_id"
              and "t34"."valid_from" <= $3::date
              and (
                "t34"."valid_to" is null
                or "t34"."valid_to" > $3::date
              )
          ),
          'null'
        ) || ',"pairings":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "pairing" "t36"
              where
                "t36"."cadre_id" = "t0"."id"
                and coalesce(
                  (
                    "t36"."division_code" >= $1::text
                    and "t36"."division_code" < $2::text
                  ),
                  false
                )
                and "t36"."valid_from" <= $3::date
                and (
                  "t36"."valid_to" is null
                  or "t36"."valid_to" > $3::date
                )
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"mode":"' || ("t35"."mode")::text || '","validFrom":"' || ("t35"."valid_from")::text || '","household":' || coalesce(
                  (
                    select
                      '{"code":"' || ("t37"."code")::text || '","name":' || coalesce(
                        to_json(
                          (
                            select
                              "t38"."name"
                            from
                              "household_member" "t38"
                            where
                              "t38"."household_id" = "t37"."id"
                              and "t38"."relation" = 'HEAD'
                              and coalesce(
                                (
                                  "t38"."division_code" >= $1::text
                                  and "t38"."division_code" < $2::text
                                ),
                                false
                              )
                              and "t38"."valid_from" <= $3::date
                              and (
                                "t38"."valid_to" is null
                                or "t38"."valid_to" > $3::date
                              )
                            order by
                              "t38"."id"
                            limit
                              1
                          )
                        )::text,
                        'null'
                      ) || ',"status":' || coalesce(
                        '"' || (
                          (
                            select
                              "t39"."value"
                            from
                              "household_status_period" "t39"
                            where
                              "t39"."owner_id" = "t37"."id"
                              and "t39"."valid_from" <= $3::date
                              and (
                                "t39"."valid_to" is null
                                or "t39"."valid_to" > $3::date
                              )
                            order by
                              "t39"."id"
                            limit
                              1
                          )
                        )::text || '"',
                        'null'
                      ) || ',"village":' || coalesce(
                        (
                          select
                            '{"code":"' || ("t40"."code")::text || '","name":' || to_json("t40"."name")::text || '}'
                          from
                            "village" "t40"
                          where
                            "t40"."id" = "t37"."village_id"
                            and "t40"."valid_from" <= $3::date
                            and (
                              "t40"."valid_to" is null
                              or "t40"."valid_to" > $3::date
                            )
                        ),
                        'null'
                      ) || '}'
                    from
                      "household" "t37"
                    where
                      "t37"."id" = "t35"."household_id"
                      and coalesce(
                        (
                          "t37"."division_code" >= $1::text
                          and "t37"."division_code" < $2::text
                        ),
                        false
                      )
                      and "t37"."valid_from" <= $3::date
                      and (
                        "t37"."valid_to" is null
                        or "t37"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "pairing" "t35"
              where
                "t35"."cadre_id" = "t0"."id"
                and coalesce(
                  (
                    "t35"."division_code" >= $1::text
                    and "t35"."division_code" < $2::text
                  ),
                  false
                )
                and "t35"."valid_from" <= $3::date
                and (
                  "t35"."valid_to" is null
                  or "t35"."valid_to" > $3::date
                )
              order by
                "t35"."id"
              limit
                20
            ) p
        ) || ',"responsibilityLinks":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "responsibility_link" "t42"
              where
                "t42"."cadre_id" = "t0"."id"
                and coalesce(
                  (
                    "t42"."division_code" >= $1::text
                    and "t42"."division_code" < $2::text
                  ),
                  false
                )
                and "t42"."valid_from" <= $3::date
                and (
                  "t42"."valid_to" is null
                  or "t42"."valid_to" > $3::date
                )
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"kind":"' || ("t41"."kind")::text || '","validFrom":"' || ("t41"."valid_from")::text || '","township":' || coalesce(
                  (
                    select
                      '{"code":"' || ("t43"."code")::text || '","name":' || to_json("t43"."name")::text || '}'
                    from
                      "township" "t43"
                    where
                      "t43"."id" = "t41"."township_id"
                      and "t43"."valid_from" <= $3::date
                      and (
                        "t43"."valid_to" is null
                        or "t43"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || ',"village":' || coalesce(
                  (
                    select
                      '{"code":"' || ("t44"."code")::text || '","name":' || to_json("t44"."name")::text || '}'
                    from
                      "village" "t44"
                    where
                      "t44"."id" = "t41"."village_id"
                      and "t44"."valid_from" <= $3::date
                      and (
                        "t44"."valid_to" is null
                        or "t44"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "responsibility_link" "t41"
              where
                "t41"."cadre_id" = "t0"."id"
                and coalesce(
                  (
                    "t41"."division_code" >= $1::text
                    and "t41"."division_code" < $2::text
                  ),
                  false
                )
                and "t41"."valid_from" <= $3::date
                and (
                  "t41"."valid_to" is null
                  or "t41"."valid_to" > $3::date
                )
              order by
                "t41"."id"
              limit
                20
            ) p
        ) || ',"teamMemberships":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"leads":' || ("t45"."leads")::text || ',"validFrom":"' || ("t45"."valid_from")::text || '","team":' || coalesce(
                  (
                    select
                      '{"name":' || to_json("t46"."name")::text || ',"kind":"' || ("t46"."kind")::text || '"}'
                    from
                      "battle_team" "t46"
                    where
                      "t46"."id" = "t45"."team_id"
                      and coalesce(
                        (
                          (
                            "t46"."division_code" >= $1::text
                            and "t46"."division_code" < $2::text
                          )
                          or exists (
                            select
                              1
                            from
                              "battle_team_coverage" "t48"
                            where
                              "t48"."team_id" = "t46"."id"
                              and (
                                "t48"."division_code" >= $1::text
                                and "t48"."division_code" < $2::text
                              )
                          )
                        ),
                        false
                      )
                      and "t46"."valid_from" <= $3::date
                      and (
                        "t46"."valid_to" is null
                        or "t46"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "battle_team_member" "t45"
              where
                "t45"."cadre_id" = "t0"."id"
                and coalesce(
                  (
                    (
                      "t45"."division_code" >= $1::text
                      and "t45"."division_code" < $2::text
                    )
                    or exists (
                      select
                        1
                      from
                        "battle_team" "t49"
                      where
                        "t49"."id" = "t45"."team_id"
                        and (
                          (
                            "t49"."division_code" >= $1::text
                            and "t49"."division_code" < $2::text
                          )
                          or exists (
                            select
                              1
                            from
                              "battle_team_coverage" "t50"
                            where
                              "t50"."team_id" = "t49"."id"
                              and (
                                "t50"."division_code" >= $1::text
                                and "t50"."division_code" < $2::text
                              )
                          )
                        )
                    )
                  ),
                  false
                )
                and "t45"."valid_from" <= $3::date
                and (
                  "t45"."valid_to" is null
                  or "t45"."valid_to" > $3::date
                )
              order by
                "t45"."id"
              limit
                5
            ) p
        ) || '}'
      from
        "cadre" "t0"
      where
        "t0"."code" = $4
        and coalesce(
          (
            (
              "t0"."division_code" >= $1::text
              and "t0"."division_code" < $2::text
            )
            or exists (
              select
                1
              from
                "pairing" "t8"
              where
                "t8"."cadre_id" = "t0"."id"
                and (
                  "t8"."division_code" >= $1::text
                  and "t8"."division_code" < $2::text
                )
            )
            or exists (
              select
                1
              from
                "responsibility_link" "t9"
              where
                "t9"."cadre_id" = "t0"."id"
                and (
                  "t9"."division_code" >= $1::text
                  and "t9"."division_code" < $2::text
                )
            )
            or exists (
              select
                1
              from
                "battle_team_member" "t10"
              where
                "t10"."cadre_id" = "t0"."id"
                and (
                  (
                    "t10"."division_code" >= $1::text
                    and "t10"."division_code" < $2::text
                  )
                  or exists (
                    select
                      1
                    from
                      "battle_team" "t11"
                    where
                      "t11"."id" = "t10"."team_id"
                      and (
                        (
                          "t11"."division_code" >= $1::text
                          and "t11"."division_code" < $2::text
                        )
                        or exists (
                          select
                            1
                          from
                            "battle_team_coverage" "t12"
                          where
                            "t12"."team_id" = "t11"."id"
                            and (
                              "t12"."division_code" >= $1::text
                              and "t12"."division_code" < $2::text
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
                "change_request" "t13"
              where
                "t13"."proposer_id" = "t0"."id"
                and (
                  "t13"."division_code" >= $1::text
                  and "t13"."division_code" < $2::text
                )
            )
            or exists (
              select
                1
              from
                "change_request" "t14"
              where
                "t14"."validator_id" = "t0"."id"
                and (
                  "t14"."division_code" >= $1::text
                  and "t14"."division_code" < $2::text
                )
            )
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
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
