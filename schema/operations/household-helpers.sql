-- Generated from household-helpers.graphql by "pnpm generate". Do not edit.
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
        ) || ',"status":' || coalesce(
          '"' || (
            (
              select
                "t2"."value"
              from
                "household_status_period" "t2"
              where
                "t2"."owner_id" = "t0"."id"
                and "t2"."valid_from" <= $3::date
                and (
                  "t2"."valid_to" is null
                  or "t2"."valid_to" > $3::date
                )
              order by
                "t2"."id"
              limit
                1
            )
          )::text || '"',
          'null'
        ) || ',"pairings":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"mode":"' || ("t3"."mode")::text || '","validFrom":"' || ("t3"."valid_from")::text || '","cadre":' || coalesce(
                  (
                    select
                      '{"code":"' || ("t4"."code")::text || '","name":' || to_json("t4"."name")::text || ',"rank":"' || ("t4"."rank")::text || '","duty":' || coalesce(to_json("t4"."duty")::text, 'null') || ',"department":' || coalesce(
                        (
                          select
                            '{"code":"' || ("t19"."code")::text || '","name":' || to_json("t19"."name")::text || ',"domain":"' || ("t19"."domain")::text || '"}'
                          from
                            "department" "t19"
                          where
                            "t19"."id" = "t4"."department_id"
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
                                    "responsibility_link" "t29"
                                  where
                                    "t29"."department_id" = "t19"."id"
                                    and (
                                      "t29"."division_code" >= $1::text
                                      and "t29"."division_code" < $2::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "cadre" "t30"
                                  where
                                    "t30"."department_id" = "t19"."id"
                                    and (
                                      (
                                        "t30"."division_code" >= $1::text
                                        and "t30"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t31"
                                        where
                                          "t31"."cadre_id" = "t30"."id"
                                          and (
                                            "t31"."division_code" >= $1::text
                                            and "t31"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t32"
                                        where
                                          "t32"."cadre_id" = "t30"."id"
                                          and (
                                            "t32"."division_code" >= $1::text
                                            and "t32"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t33"
                                        where
                                          "t33"."cadre_id" = "t30"."id"
                                          and (
                                            (
                                              "t33"."division_code" >= $1::text
                                              and "t33"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t34"
                                              where
                                                "t34"."id" = "t33"."team_id"
                                                and (
                                                  (
                                                    "t34"."division_code" >= $1::text
                                                    and "t34"."division_code" < $2::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t35"
                                                    where
                                                      "t35"."team_id" = "t34"."id"
                                                      and (
                                                        "t35"."division_code" >= $1::text
                                                        and "t35"."division_code" < $2::text
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
                                          "change_request" "t36"
                                        where
                                          "t36"."proposer_id" = "t30"."id"
                                          and (
                                            "t36"."division_code" >= $1::text
                                            and "t36"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t37"
                                        where
                                          "t37"."validator_id" = "t30"."id"
                                          and (
                                            "t37"."division_code" >= $1::text
                                            and "t37"."division_code" < $2::text
                                          )
                                      )
                                    )
                                )
                              ),
                              false
                            )
                            and "t19"."valid_from" <= $3::date
                            and (
                              "t19"."valid_to" is null
                              or "t19"."valid_to" > $3::date
                            )
                        ),
                        'null'
                      ) || ',"teamMemberships":' || (
                        select
                          '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                        from
                          (
                            select
                              '{"leads":' || ("t38"."leads")::text || ',"team":' || coalesce(
                                (
                                  select
                                    '{"name":' || to_json("t39"."name")::text || ',"kind":"' || ("t39"."kind")::text || '"}'
                                  from
                                    "battle_team" "t39"
                                  where
                                    "t39"."id" = "t38"."team_id"
                                    and coalesce(
                                      (
                                        (
                                          "t39"."division_code" >= $1::text
                                          and "t39"."division_code" < $2::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "battle_team_coverage" "t41"
                                          where
                                            "t41"."team_id" = "t39"."id"
                                            and (
                                              "t41"."division_code" >= $1::text
                                              and "t41"."division_code" < $2::text
                                            )
                                        )
                                      ),
                                      false
                                    )
                                    and "t39"."valid_from" <= $3::date
                                    and (
                                      "t39"."valid_to" is null
                                      or "t39"."valid_to" > $3::date
                                    )
                                ),
                                'null'
                              ) || '}' as "c0"
                            from
                              "battle_team_member" "t38"
                            where
                              "t38"."cadre_id" = "t4"."id"
                              and coalesce(
                                (
                                  (
                                    "t38"."division_code" >= $1::text
                                    and "t38"."division_code" < $2::text
                                  )
                                  or exists (
                                    select
                                      1
                                    from
                                      "battle_team" "t42"
                                    where
                                      "t42"."id" = "t38"."team_id"
                                      and (
                                        (
                                          "t42"."division_code" >= $1::text
                                          and "t42"."division_code" < $2::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "battle_team_coverage" "t43"
                                          where
                                            "t43"."team_id" = "t42"."id"
                                            and (
                                              "t43"."division_code" >= $1::text
                                              and "t43"."division_code" < $2::text
                                            )
                                        )
                                      )
                                  )
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
                              5
                          ) p
                      ) || '}'
                    from
                      "cadre" "t4"
                    where
                      "t4"."id" = "t3"."cadre_id"
                      and coalesce(
                        (
                          (
                            "t4"."division_code" >= $1::text
                            and "t4"."division_code" < $2::text
                          )
                          or exists (
                            select
                              1
                            from
                              "pairing" "t12"
                            where
                              "t12"."cadre_id" = "t4"."id"
                              and (
                                "t12"."division_code" >= $1::text
                                and "t12"."division_code" < $2::text
                              )
                          )
                          or exists (
                            select
                              1
                            from
                              "responsibility_link" "t13"
                            where
                              "t13"."cadre_id" = "t4"."id"
                              and (
                                "t13"."division_code" >= $1::text
                                and "t13"."division_code" < $2::text
                              )
                          )
                          or exists (
                            select
                              1
                            from
                              "battle_team_member" "t14"
                            where
                              "t14"."cadre_id" = "t4"."id"
                              and (
                                (
                                  "t14"."division_code" >= $1::text
                                  and "t14"."division_code" < $2::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team" "t15"
                                  where
                                    "t15"."id" = "t14"."team_id"
                                    and (
                                      (
                                        "t15"."division_code" >= $1::text
                                        and "t15"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_coverage" "t16"
                                        where
                                          "t16"."team_id" = "t15"."id"
                                          and (
                                            "t16"."division_code" >= $1::text
                                            and "t16"."division_code" < $2::text
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
                              "change_request" "t17"
                            where
                              "t17"."proposer_id" = "t4"."id"
                              and (
                                "t17"."division_code" >= $1::text
                                and "t17"."division_code" < $2::text
                              )
                          )
                          or exists (
                            select
                              1
                            from
                              "change_request" "t18"
                            where
                              "t18"."validator_id" = "t4"."id"
                              and (
                                "t18"."division_code" >= $1::text
                                and "t18"."division_code" < $2::text
                              )
                          )
                        ),
                        false
                      )
                      and "t4"."valid_from" <= $3::date
                      and (
                        "t4"."valid_to" is null
                        or "t4"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "pairing" "t3"
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
              order by
                "t3"."id"
              limit
                5
            ) p
        ) || ',"village":' || coalesce(
          (
            select
              '{"code":"' || ("t44"."code")::text || '","name":' || to_json("t44"."name")::text || ',"responsibilityLinks":' || (
                select
                  '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                from
                  (
                    select
                      '{"kind":"' || ("t45"."kind")::text || '","validFrom":"' || ("t45"."valid_from")::text || '","cadre":' || coalesce(
                        (
                          select
                            '{"code":"' || ("t46"."code")::text || '","name":' || to_json("t46"."name")::text || ',"duty":' || coalesce(to_json("t46"."duty")::text, 'null') || '}'
                          from
                            "cadre" "t46"
                          where
                            "t46"."id" = "t45"."cadre_id"
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
                                    "pairing" "t47"
                                  where
                                    "t47"."cadre_id" = "t46"."id"
                                    and (
                                      "t47"."division_code" >= $1::text
                                      and "t47"."division_code" < $2::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t48"
                                  where
                                    "t48"."cadre_id" = "t46"."id"
                                    and (
                                      "t48"."division_code" >= $1::text
                                      and "t48"."division_code" < $2::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team_member" "t49"
                                  where
                                    "t49"."cadre_id" = "t46"."id"
                                    and (
                                      (
                                        "t49"."division_code" >= $1::text
                                        and "t49"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team" "t50"
                                        where
                                          "t50"."id" = "t49"."team_id"
                                          and (
                                            (
                                              "t50"."division_code" >= $1::text
                                              and "t50"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team_coverage" "t51"
                                              where
                                                "t51"."team_id" = "t50"."id"
                                                and (
                                                  "t51"."division_code" >= $1::text
                                                  and "t51"."division_code" < $2::text
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
                                    "change_request" "t52"
                                  where
                                    "t52"."proposer_id" = "t46"."id"
                                    and (
                                      "t52"."division_code" >= $1::text
                                      and "t52"."division_code" < $2::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "change_request" "t53"
                                  where
                                    "t53"."validator_id" = "t46"."id"
                                    and (
                                      "t53"."division_code" >= $1::text
                                      and "t53"."division_code" < $2::text
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
                      ) || ',"department":' || coalesce(
                        (
                          select
                            '{"code":"' || ("t54"."code")::text || '","name":' || to_json("t54"."name")::text || '}'
                          from
                            "department" "t54"
                          where
                            "t54"."id" = "t45"."department_id"
                            and coalesce(
                              (
                                (
                                  "t54"."division_code" >= $1::text
                                  and "t54"."division_code" < $2::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t55"
                                  where
                                    "t55"."department_id" = "t54"."id"
                                    and (
                                      "t55"."division_code" >= $1::text
                                      and "t55"."division_code" < $2::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "cadre" "t56"
                                  where
                                    "t56"."department_id" = "t54"."id"
                                    and (
                                      (
                                        "t56"."division_code" >= $1::text
                                        and "t56"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t57"
                                        where
                                          "t57"."cadre_id" = "t56"."id"
                                          and (
                                            "t57"."division_code" >= $1::text
                                            and "t57"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t58"
                                        where
                                          "t58"."cadre_id" = "t56"."id"
                                          and (
                                            "t58"."division_code" >= $1::text
                                            and "t58"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t59"
                                        where
                                          "t59"."cadre_id" = "t56"."id"
                                          and (
                                            (
                                              "t59"."division_code" >= $1::text
                                              and "t59"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t60"
                                              where
                                                "t60"."id" = "t59"."team_id"
                                                and (
                                                  (
                                                    "t60"."division_code" >= $1::text
                                                    and "t60"."division_code" < $2::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t61"
                                                    where
                                                      "t61"."team_id" = "t60"."id"
                                                      and (
                                                        "t61"."division_code" >= $1::text
                                                        and "t61"."division_code" < $2::text
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
                                          "change_request" "t62"
                                        where
                                          "t62"."proposer_id" = "t56"."id"
                                          and (
                                            "t62"."division_code" >= $1::text
                                            and "t62"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t63"
                                        where
                                          "t63"."validator_id" = "t56"."id"
                                          and (
                                            "t63"."division_code" >= $1::text
                                            and "t63"."division_code" < $2::text
                                          )
                                      )
                                    )
                                )
                              ),
                              false
                            )
                            and "t54"."valid_from" <= $3::date
                            and (
                              "t54"."valid_to" is null
                              or "t54"."valid_to" > $3::date
                            )
                        ),
                        'null'
                      ) || '}' as "c0"
                    from
                      "responsibility_link" "t45"
                    where
                      "t45"."village_id" = "t44"."id"
                      and coalesce(
                        (
                          "t45"."division_code" >= $1::text
                          and "t45"."division_code" < $2::text
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
                      10
                  ) p
              ) || ',"township":' || coalesce(
                (
                  select
                    '{"code":"' || ("t64"."code")::text || '","name":' || to_json("t64"."name")::text || ',"responsibilityLinks":' || (
                      select
                        '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"validFrom":"' || ("t65"."valid_from")::text || '","cadre":' || coalesce(
                              (
                                select
                                  '{"code":"' || ("t66"."code")::text || '","name":' || to_json("t66"."name")::text || ',"rank":"' || ("t66"."rank")::text || '"}'
                                from
                                  "cadre" "t66"
                                where
                                  "t66"."id" = "t65"."cadre_id"
                                  and coalesce(
                                    (
                                      (
                                        "t66"."division_code" >= $1::text
                                        and "t66"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t67"
                                        where
                                          "t67"."cadre_id" = "t66"."id"
                                          and (
                                            "t67"."division_code" >= $1::text
                                            and "t67"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t68"
                                        where
                                          "t68"."cadre_id" = "t66"."id"
                                          and (
                                            "t68"."division_code" >= $1::text
                                            and "t68"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t69"
                                        where
                                          "t69"."cadre_id" = "t66"."id"
                                          and (
                                            (
                                              "t69"."division_code" >= $1::text
                                              and "t69"."division_code" < $2::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t70"
                                              where
                                                "t70"."id" = "t69"."team_id"
                                                and (
                                                  (
                                                    "t70"."division_code" >= $1::text
                                                    and "t70"."division_code" < $2::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t71"
                                                    where
                                                      "t71"."team_id" = "t70"."id"
                                                      and (
                                                        "t71"."division_code" >= $1::text
                                                        and "t71"."division_code" < $2::text
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
                                          "change_request" "t72"
                                        where
                                          "t72"."proposer_id" = "t66"."id"
                                          and (
                                            "t72"."division_code" >= $1::text
                                            and "t72"."division_code" < $2::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t73"
                                        where
                                          "t73"."validator_id" = "t66"."id"
                                          and (
                                            "t73"."division_code" >= $1::text
                                            and "t73"."division_code" < $2::text
                                          )
                                      )
                                    ),
                                    false
                                  )
                                  and "t66"."valid_from" <= $3::date
                                  and (
                                    "t66"."valid_to" is null
                                    or "t66"."valid_to" > $3::date
                                  )
                              ),
                              'null'
                            ) || '}' as "c0"
                          from
                            "responsibility_link" "t65"
                          where
                            "t65"."township_id" = "t64"."id"
                            and coalesce(
                              (
                                "t65"."division_code" >= $1::text
                                and "t65"."division_code" < $2::text
                              ),
                              false
                            )
                            and "t65"."valid_from" <= $3::date
                            and (
                              "t65"."valid_to" is null
                              or "t65"."valid_to" > $3::date
                            )
                          order by
                            "t65"."id"
                          limit
                            20
                        ) p
                    ) || ',"battleTeamCoverage":' || (
                      select
                        '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
                      from
                        (
                          select
                            '{"validFrom":"' || ("t74"."valid_from")::text || '","team":' || coalesce(
                              (
                                select
                                  '{"name":' || to_json("t75"."name")::text || '}'
                                from
                                  "battle_team" "t75"
                                where
                                  "t75"."id" = "t74"."team_id"
                                  and coalesce(
                                    (
                                      (
                                        "t75"."division_code" >= $1::text
                                        and "t75"."division_code" < $2::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_coverage" "t76"
                                        where
                                          "t76"."team_id" = "t75"."id"
                                          and (
                                            "t76"."division_code" >= $1::text
                                            and "t76"."division_code" < $2::text
                                          )
                                      )
                                    ),
                                    false
                                  )
                                  and "t75"."valid_from" <= $3::date
                                  and (
                                    "t75"."valid_to" is null
                                    or "t75"."valid_to" > $3::date
                                  )
                              ),
                              'null'
                            ) || '}' as "c0"
                          from
                            "battle_team_coverage" "t74"
                          where
                            "t74"."township_id" = "t64"."id"
                            and coalesce(
                              (
                                "t74"."division_code" >= $1::text
                                and "t74"."division_code" < $2::text
                              ),
                              false
                            )
                            and "t74"."valid_from" <= $3::date
                            and (
                              "t74"."valid_to" is null
                              or "t74"."valid_to" > $3::date
                            )
                          order by
                            "t74"."id"
                          limit
                            5
                        ) p
                    ) || '}'
                  from
                    "township" "t64"
                  where
                    "t64"."id" = "t44"."township_id"
                    and "t64"."valid_from" <= $3::date
                    and (
                      "t64"."valid_to" is null
                      or "t64"."valid_to" > $3::date
                    )
                ),
                'null'
              ) || '}'
            from
              "village" "t44"
            where
              "t44"."id" = "t0"."village_id"
              and "t44"."valid_from" <= $3::date
              and (
                "t44"."valid_to" is null
                or "t44"."valid_to" > $3::date
              )
          ),
          'null'
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
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
