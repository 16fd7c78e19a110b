-- Generated from change-feed.graphql by "pnpm generate". Do not edit.
select
  (
    select
      '{"edges":[' || coalesce(
        string_agg(
          '{"cursor":"' || access.change_cursor ("p"."position", a.scope, $1::text) || '","node":{"kind":"' || ("p"."kind")::text || '","type":' || case "p"."noun"
            when 'County' then '"COUNTY"'
            when 'Township' then '"TOWNSHIP"'
            when 'Village' then '"VILLAGE"'
            when 'VillageSuccession' then '"VILLAGE_SUCCESSION"'
            when 'Hamlet' then '"HAMLET"'
            when 'Department' then '"DEPARTMENT"'
            when 'Cadre' then '"CADRE"'
            when 'Household' then '"HOUSEHOLD"'
            when 'HouseholdMember' then '"HOUSEHOLD_MEMBER"'
            when 'HouseholdIncome' then '"HOUSEHOLD_INCOME"'
            when 'IndustryEntity' then '"INDUSTRY_ENTITY"'
            when 'BenefitLink' then '"BENEFIT_LINK"'
            when 'MutualGroup' then '"MUTUAL_GROUP"'
            when 'AccessRecord' then '"ACCESS_RECORD"'
            when 'MutualGroupMember' then '"MUTUAL_GROUP_MEMBER"'
            when 'BattleTeam' then '"BATTLE_TEAM"'
            when 'BattleTeamMember' then '"BATTLE_TEAM_MEMBER"'
            when 'BattleTeamCoverage' then '"BATTLE_TEAM_COVERAGE"'
            when 'ResponsibilityLink' then '"RESPONSIBILITY_LINK"'
            when 'Pairing' then '"PAIRING"'
            when 'BankAccount' then '"BANK_ACCOUNT"'
            when 'ChangeRequest' then '"CHANGE_REQUEST"'
            else 'null'
          end || ',"nodeId":' || coalesce('"' || "p"."noun" || ':' || "p"."row_key" || '"', 'null') || ',"version":' || coalesce(("p"."version")::text, 'null') || ',"at":' || coalesce('"' || to_char("p"."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"principal":' || coalesce(to_json("p"."principal")::text, 'null') || ',"mutation":' || coalesce(to_json("p"."mutation")::text, 'null') || ',"requestId":' || coalesce(to_json("p"."request_id")::text, 'null') || ',"division":' || coalesce('"' || ("p"."division_code")::text || '"', 'null') || ',"before":' || coalesce(
            (
              select
                '{' || coalesce(
                  string_agg(
                    to_json("t20"."key")::text || ':' || case
                      when "p"."noun" || '.' || "t20"."key" in ('Cadre.phone') then '"***********"'
                      when "p"."noun" || '.' || "t20"."key" in ('Household.phone') then '"***********"'
                      when "p"."noun" || '.' || "t20"."key" in ('HouseholdMember.identityNumber') then '"******************"'
                      when "p"."noun" || '.' || "t20"."key" in ('HouseholdMember.diagnosis') then '"***"'
                      when "p"."noun" || '.' || "t20"."key" in ('BankAccount.number') then '"*******************"'
                      when "p"."noun" || '.' || "t20"."key" in ('Township.county', 'Department.county', 'BattleTeam.county') then coalesce('"County:' || ("t20"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t20"."key" in ('Village.township', 'Cadre.township', 'BattleTeamCoverage.township', 'ResponsibilityLink.township') then coalesce('"Township:' || ("t20"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t20"."key" in (
                        'VillageSuccession.predecessor',
                        'VillageSuccession.successor',
                        'Hamlet.village',
                        'Cadre.village',
                        'Household.village',
                        'IndustryEntity.village',
                        'MutualGroup.village',
                        'ResponsibilityLink.village'
                      ) then coalesce('"Village:' || ("t20"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t20"."key" in ('Cadre.department', 'ResponsibilityLink.department') then coalesce(
                        (
                          select
                            '"Department:' || "t21"."id" || '"'
                          from
                            "department" "t21"
                          where
                            "t21"."id" = ("t20"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t21"."division_code" >= $2::text
                                  and "t21"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t22"
                                  where
                                    "t22"."department_id" = "t21"."id"
                                    and (
                                      "t22"."division_code" >= $2::text
                                      and "t22"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "cadre" "t23"
                                  where
                                    "t23"."department_id" = "t21"."id"
                                    and (
                                      (
                                        "t23"."division_code" >= $2::text
                                        and "t23"."division_code" < $3::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t24"
                                        where
                                          "t24"."cadre_id" = "t23"."id"
                                          and (
                                            "t24"."division_code" >= $2::text
                                            and "t24"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t25"
                                        where
                                          "t25"."cadre_id" = "t23"."id"
                                          and (
                                            "t25"."division_code" >= $2::text
                                            and "t25"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t26"
                                        where
                                          "t26"."cadre_id" = "t23"."id"
                                          and (
                                            (
                                              "t26"."division_code" >= $2::text
                                              and "t26"."division_code" < $3::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t27"
                                              where
                                                "t27"."id" = "t26"."team_id"
                                                and (
                                                  (
                                                    "t27"."division_code" >= $2::text
                                                    and "t27"."division_code" < $3::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t28"
                                                    where
                                                      "t28"."team_id" = "t27"."id"
                                                      and (
                                                        "t28"."division_code" >= $2::text
                                                        and "t28"."division_code" < $3::text
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
                                          "change_request" "t29"
                                        where
                                          "t29"."proposer_id" = "t23"."id"
                                          and (
                                            "t29"."division_code" >= $2::text
                                            and "t29"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t30"
                                        where
                                          "t30"."validator_id" = "t23"."id"
                                          and (
                                            "t30"."division_code" >= $2::text
                                            and "t30"."division_code" < $3::text
                                          )
                                      )
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t20"."key" in ('Household.hamlet') then coalesce('"Hamlet:' || ("t20"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t20"."key" in (
                        'Household.approver',
                        'BattleTeamMember.cadre',
                        'ResponsibilityLink.cadre',
                        'Pairing.cadre',
                        'ChangeRequest.proposer',
                        'ChangeRequest.validator'
                      ) then coalesce(
                        (
                          select
                            '"Cadre:' || "t31"."id" || '"'
                          from
                            "cadre" "t31"
                          where
                            "t31"."id" = ("t20"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t31"."division_code" >= $2::text
                                  and "t31"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "pairing" "t32"
                                  where
                                    "t32"."cadre_id" = "t31"."id"
                                    and (
                                      "t32"."division_code" >= $2::text
                                      and "t32"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t33"
                                  where
                                    "t33"."cadre_id" = "t31"."id"
                                    and (
                                      "t33"."division_code" >= $2::text
                                      and "t33"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team_member" "t34"
                                  where
                                    "t34"."cadre_id" = "t31"."id"
                                    and (
                                      (
                                        "t34"."division_code" >= $2::text
                                        and "t34"."division_code" < $3::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team" "t35"
                                        where
                                          "t35"."id" = "t34"."team_id"
                                          and (
                                            (
                                              "t35"."division_code" >= $2::text
                                              and "t35"."division_code" < $3::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team_coverage" "t36"
                                              where
                                                "t36"."team_id" = "t35"."id"
                                                and (
                                                  "t36"."division_code" >= $2::text
                                                  and "t36"."division_code" < $3::text
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
                                    "change_request" "t37"
                                  where
                                    "t37"."proposer_id" = "t31"."id"
                                    and (
                                      "t37"."division_code" >= $2::text
                                      and "t37"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "change_request" "t38"
                                  where
                                    "t38"."validator_id" = "t31"."id"
                                    and (
                                      "t38"."division_code" >= $2::text
                                      and "t38"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t20"."key" in (
                        'Household.into',
                        'HouseholdMember.household',
                        'HouseholdIncome.household',
                        'BenefitLink.household',
                        'MutualGroup.leader',
                        'AccessRecord.household',
                        'MutualGroupMember.household',
                        'Pairing.household',
                        'BankAccount.household',
                        'ChangeRequest.household'
                      ) then coalesce(
                        (
                          select
                            '"Household:' || "t39"."id" || '"'
                          from
                            "household" "t39"
                          where
                            "t39"."id" = ("t20"."value" #>> '{}')::int
                            and coalesce(
                              (
                                "t39"."division_code" >= $2::text
                                and "t39"."division_code" < $3::text
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t20"."key" in ('IndustryEntity.upstream', 'BenefitLink.entity') then coalesce('"IndustryEntity:' || ("t20"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t20"."key" in ('MutualGroupMember.group') then coalesce(
                        (
                          select
                            '"MutualGroup:' || "t40"."id" || '"'
                          from
                            "mutual_group" "t40"
                          where
                            "t40"."id" = ("t20"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t40"."division_code" >= $2::text
                                  and "t40"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "mutual_group_member" "t41"
                                  where
                                    "t41"."group_id" = "t40"."id"
                                    and (
                                      "t41"."division_code" >= $2::text
                                      and "t41"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t20"."key" in ('BattleTeamMember.team', 'BattleTeamCoverage.team') then coalesce(
                        (
                          select
                            '"BattleTeam:' || "t42"."id" || '"'
                          from
                            "battle_team" "t42"
                          where
                            "t42"."id" = ("t20"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t42"."division_code" >= $2::text
                                  and "t42"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team_coverage" "t43"
                                  where
                                    "t43"."team_id" = "t42"."id"
                                    and (
                                      "t43"."division_code" >= $2::text
                                      and "t43"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      else "t20"."value"::text
                    end,
                    ','
                  ),
                  ''
                ) || '}'
              from
                jsonb_each("p"."before") "t20" (key, value)
              having
                "p"."before" is not null
            ),
            'null'
          ) || ',"after":' || coalesce(
            (
              select
                '{' || coalesce(
                  string_agg(
                    to_json("t44"."key")::text || ':' || case
                      when "p"."noun" || '.' || "t44"."key" in ('Cadre.phone') then '"***********"'
                      when "p"."noun" || '.' || "t44"."key" in ('Household.phone') then '"***********"'
                      when "p"."noun" || '.' || "t44"."key" in ('HouseholdMember.identityNumber') then '"******************"'
                      when "p"."noun" || '.' || "t44"."key" in ('HouseholdMember.diagnosis') then '"***"'
                      when "p"."noun" || '.' || "t44"."key" in ('BankAccount.number') then '"*******************"'
                      when "p"."noun" || '.' || "t44"."key" in ('Township.county', 'Department.county', 'BattleTeam.county') then coalesce('"County:' || ("t44"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t44"."key" in ('Village.township', 'Cadre.township', 'BattleTeamCoverage.township', 'ResponsibilityLink.township') then coalesce('"Township:' || ("t44"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t44"."key" in (
                        'VillageSuccession.predecessor',
                        'VillageSuccession.successor',
                        'Hamlet.village',
                        'Cadre.village',
                        'Household.village',
                        'IndustryEntity.village',
                        'MutualGroup.village',
                        'ResponsibilityLink.village'
                      ) then coalesce('"Village:' || ("t44"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t44"."key" in ('Cadre.department', 'ResponsibilityLink.department') then coalesce(
                        (
                          select
                            '"Department:' || "t45"."id" || '"'
                          from
                            "department" "t45"
                          where
                            "t45"."id" = ("t44"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t45"."division_code" >= $2::text
                                  and "t45"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t46"
                                  where
                                    "t46"."department_id" = "t45"."id"
                                    and (
                                      "t46"."division_code" >= $2::text
                                      and "t46"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "cadre" "t47"
                                  where
                                    "t47"."department_id" = "t45"."id"
                                    and (
                                      (
                                        "t47"."division_code" >= $2::text
                                        and "t47"."division_code" < $3::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "pairing" "t48"
                                        where
                                          "t48"."cadre_id" = "t47"."id"
                                          and (
                                            "t48"."division_code" >= $2::text
                                            and "t48"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "responsibility_link" "t49"
                                        where
                                          "t49"."cadre_id" = "t47"."id"
                                          and (
                                            "t49"."division_code" >= $2::text
                                            and "t49"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team_member" "t50"
                                        where
                                          "t50"."cadre_id" = "t47"."id"
                                          and (
                                            (
                                              "t50"."division_code" >= $2::text
                                              and "t50"."division_code" < $3::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team" "t51"
                                              where
                                                "t51"."id" = "t50"."team_id"
                                                and (
                                                  (
                                                    "t51"."division_code" >= $2::text
                                                    and "t51"."division_code" < $3::text
                                                  )
                                                  or exists (
                                                    select
                                                      1
                                                    from
                                                      "battle_team_coverage" "t52"
                                                    where
                                                      "t52"."team_id" = "t51"."id"
                                                      and (
                                                        "t52"."division_code" >= $2::text
                                                        and "t52"."division_code" < $3::text
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
                                          "change_request" "t53"
                                        where
                                          "t53"."proposer_id" = "t47"."id"
                                          and (
                                            "t53"."division_code" >= $2::text
                                            and "t53"."division_code" < $3::text
                                          )
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "change_request" "t54"
                                        where
                                          "t54"."validator_id" = "t47"."id"
                                          and (
                                            "t54"."division_code" >= $2::text
                                            and "t54"."division_code" < $3::text
                                          )
                                      )
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t44"."key" in ('Household.hamlet') then coalesce('"Hamlet:' || ("t44"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t44"."key" in (
                        'Household.approver',
                        'BattleTeamMember.cadre',
                        'ResponsibilityLink.cadre',
                        'Pairing.cadre',
                        'ChangeRequest.proposer',
                        'ChangeRequest.validator'
                      ) then coalesce(
                        (
                          select
                            '"Cadre:' || "t55"."id" || '"'
                          from
                            "cadre" "t55"
                          where
                            "t55"."id" = ("t44"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t55"."division_code" >= $2::text
                                  and "t55"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "pairing" "t56"
                                  where
                                    "t56"."cadre_id" = "t55"."id"
                                    and (
                                      "t56"."division_code" >= $2::text
                                      and "t56"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t57"
                                  where
                                    "t57"."cadre_id" = "t55"."id"
                                    and (
                                      "t57"."division_code" >= $2::text
                                      and "t57"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team_member" "t58"
                                  where
                                    "t58"."cadre_id" = "t55"."id"
                                    and (
                                      (
                                        "t58"."division_code" >= $2::text
                                        and "t58"."division_code" < $3::text
                                      )
                                      or exists (
                                        select
                                          1
                                        from
                                          "battle_team" "t59"
                                        where
                                          "t59"."id" = "t58"."team_id"
                                          and (
                                            (
                                              "t59"."division_code" >= $2::text
                                              and "t59"."division_code" < $3::text
                                            )
                                            or exists (
                                              select
                                                1
                                              from
                                                "battle_team_coverage" "t60"
                                              where
                                                "t60"."team_id" = "t59"."id"
                                                and (
                                                  "t60"."division_code" >= $2::text
                                                  and "t60"."division_code" < $3::text
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
                                    "change_request" "t61"
                                  where
                                    "t61"."proposer_id" = "t55"."id"
                                    and (
                                      "t61"."division_code" >= $2::text
                                      and "t61"."division_code" < $3::text
                                    )
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "change_request" "t62"
                                  where
                                    "t62"."validator_id" = "t55"."id"
                                    and (
                                      "t62"."division_code" >= $2::text
                                      and "t62"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t44"."key" in (
                        'Household.into',
                        'HouseholdMember.household',
                        'HouseholdIncome.household',
                        'BenefitLink.household',
                        'MutualGroup.leader',
                        'AccessRecord.household',
                        'MutualGroupMember.household',
                        'Pairing.household',
                        'BankAccount.household',
                        'ChangeRequest.household'
                      ) then coalesce(
                        (
                          select
                            '"Household:' || "t63"."id" || '"'
                          from
                            "household" "t63"
                          where
                            "t63"."id" = ("t44"."value" #>> '{}')::int
                            and coalesce(
                              (
                                "t63"."division_code" >= $2::text
                                and "t63"."division_code" < $3::text
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t44"."key" in ('IndustryEntity.upstream', 'BenefitLink.entity') then coalesce('"IndustryEntity:' || ("t44"."value" #>> '{}') || '"', 'null')
                      when "p"."noun" || '.' || "t44"."key" in ('MutualGroupMember.group') then coalesce(
                        (
                          select
                            '"MutualGroup:' || "t64"."id" || '"'
                          from
                            "mutual_group" "t64"
                          where
                            "t64"."id" = ("t44"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t64"."division_code" >= $2::text
                                  and "t64"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "mutual_group_member" "t65"
                                  where
                                    "t65"."group_id" = "t64"."id"
                                    and (
                                      "t65"."division_code" >= $2::text
                                      and "t65"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      when "p"."noun" || '.' || "t44"."key" in ('BattleTeamMember.team', 'BattleTeamCoverage.team') then coalesce(
                        (
                          select
                            '"BattleTeam:' || "t66"."id" || '"'
                          from
                            "battle_team" "t66"
                          where
                            "t66"."id" = ("t44"."value" #>> '{}')::int
                            and coalesce(
                              (
                                (
                                  "t66"."division_code" >= $2::text
                                  and "t66"."division_code" < $3::text
                                )
                                or exists (
                                  select
                                    1
                                  from
                                    "battle_team_coverage" "t67"
                                  where
                                    "t67"."team_id" = "t66"."id"
                                    and (
                                      "t67"."division_code" >= $2::text
                                      and "t67"."division_code" < $3::text
                                    )
                                )
                              ),
                              false
                            )
                        ),
                        'null'
                      )
                      else "t44"."value"::text
                    end,
                    ','
                  ),
                  ''
                ) || '}'
              from
                jsonb_each(
                  (
                    case
                      when p.kind = 'CREATED' then case "p"."noun"
                        when 'Cadre' then '{"phone":null}'::jsonb
                        when 'Household' then '{"phone":null}'::jsonb
                        when 'HouseholdMember' then '{"identityNumber":null,"diagnosis":null}'::jsonb
                        when 'BankAccount' then '{"number":null}'::jsonb
                        else '{}'::jsonb
                      end || "p"."after"
                      else "p"."after"
                    end
                  )
                ) "t44" (key, value)
              having
                (
                  case
                    when p.kind = 'CREATED' then case "p"."noun"
                      when 'Cadre' then '{"phone":null}'::jsonb
                      when 'Household' then '{"phone":null}'::jsonb
                      when 'HouseholdMember' then '{"identityNumber":null,"diagnosis":null}'::jsonb
                      when 'BankAccount' then '{"number":null}'::jsonb
                      else '{}'::jsonb
                    end || "p"."after"
                    else "p"."after"
                  end
                ) is not null
            ),
            'null'
          ) || '}}',
          ','
          order by
            p.n
        ) filter (
          where
            p.n <= 20
        ),
        ''
      ) || '],"pageInfo":{"endCursor":' || coalesce(
        '"' || case
          when count(p.n) > 20 then (
            array_agg(
              access.change_cursor ("p"."position", a.scope, $1::text)
              order by
                p.n desc
            ) filter (
              where
                p.n <= 20
            )
          ) [1]
          else access.change_cursor (greatest(least(a.start + 1000, a.head), a.start), a.scope, $1::text)
        end || '"',
        'null'
      ) || ',"hasNextPage":' || (
        count(p.n) > 20
        or a.head > least(a.start + 1000, a.head)
      )::text || '}}'
    from
      (
        select
          least(coalesce($4::bigint, 0), f.head) as start,
          case
            when $4::bigint > f.head then ''
            else $5::text
          end as scope_then,
          f.head,
          f.scope
        from
          (
            select
              access.head_of_changes () as head,
              left(
                encode(
                  sha256(
                    convert_to(
                      $6::text || (
                        select
                          oid::text
                        from
                          pg_database
                        where
                          datname = current_database()
                      ) || coalesce(
                        (
                          select
                            value
                          from
                            setting
                          where
                            key = 'restored'
                        ),
                        ''
                      ) || concat_ws('|', ''),
                      'UTF8'
                    )
                  ),
                  'hex'
                ),
                12
              ) as scope
            offset
              0
          ) f
      ) a
      left join lateral (
        select
          e.*,
          row_number() over (
            order by
              e.rank,
              e.position
          ) as n
        from
          (
            select
              a.start,
              0,
              'RESYNC',
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null
            where
              a.scope_then <> a.scope
            union all
            (
              select
                c.position,
                1 as rank,
                case
                  when c.seen then c.kind
                  else 'LEFT_SCOPE'
                end as kind,
                c.noun,
                c.row_key,
                case
                  when c.seen then "c"."version"
                end as "version",
                case
                  when c.seen then "c"."at"
                end as "at",
                case
                  when c.seen then "c"."principal"
                end as "principal",
                case
                  when c.seen then "c"."mutation"
                end as "mutation",
                case
                  when c.seen then "c"."request_id"
                end as "request_id",
                case
                  when c.seen then "c"."division_code"
                end as "division_code",
                case
                  when c.seen then "c"."before"
                end as "before",
                case
                  when c.seen then "c"."after"
                end as "after"
              from
                (
                  select
                    c.*,
                    case c.noun
                      when 'County' then true
                      when 'Township' then true
                      when 'Village' then true
                      when 'VillageSuccession' then true
                      when 'Hamlet' then true
                      when 'Department' then exists (
                        select
                          1
                        from
                          "department" "t104"
                        where
                          "t104"."id" = "c"."row_key"
                          and coalesce(
                            (
                              (
                                "t104"."division_code" >= $2::text
                                and "t104"."division_code" < $3::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "responsibility_link" "t105"
                                where
                                  "t105"."department_id" = "t104"."id"
                                  and (
                                    "t105"."division_code" >= $2::text
                                    and "t105"."division_code" < $3::text
                                  )
                              )
                              or exists (
                                select
                                  1
                                from
                                  "cadre" "t106"
                                where
                                  "t106"."department_id" = "t104"."id"
                                  and (
                                    (
                                      "t106"."division_code" >= $2::text
                                      and "t106"."division_code" < $3::text
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "pairing" "t107"
                                      where
                                        "t107"."cadre_id" = "t106"."id"
                                        and (
                                          "t107"."division_code" >= $2::text
                                          and "t107"."division_code" < $3::text
                                        )
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "responsibility_link" "t108"
                                      where
                                        "t108"."cadre_id" = "t106"."id"
                                        and (
                                          "t108"."division_code" >= $2::text
                                          and "t108"."division_code" < $3::text
                                        )
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "battle_team_member" "t109"
                                      where
                                        "t109"."cadre_id" = "t106"."id"
                                        and (
                                          (
                                            "t109"."division_code" >= $2::text
                                            and "t109"."division_code" < $3::text
                                          )
                                          or exists (
                                            select
                                              1
                                            from
                                              "battle_team" "t110"
                                            where
                                              "t110"."id" = "t109"."team_id"
                                              and (
                                                (
                                                  "t110"."division_code" >= $2::text
                                                  and "t110"."division_code" < $3::text
                                                )
                                                or exists (
                                                  select
                                                    1
                                                  from
                                                    "battle_team_coverage" "t111"
                                                  where
                                                    "t111"."team_id" = "t110"."id"
                                                    and (
                                                      "t111"."division_code" >= $2::text
                                                      and "t111"."division_code" < $3::text
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
                                        "change_request" "t112"
                                      where
                                        "t112"."proposer_id" = "t106"."id"
                                        and (
                                          "t112"."division_code" >= $2::text
                                          and "t112"."division_code" < $3::text
                                        )
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "change_request" "t113"
                                      where
                                        "t113"."validator_id" = "t106"."id"
                                        and (
                                          "t113"."division_code" >= $2::text
                                          and "t113"."division_code" < $3::text
                                        )
                                    )
                                  )
                              )
                            ),
                            false
                          )
                      )
                      when 'Cadre' then exists (
                        select
                          1
                        from
                          "cadre" "t114"
                        where
                          "t114"."id" = "c"."row_key"
                          and coalesce(
                            (
                              (
                                "t114"."division_code" >= $2::text
                                and "t114"."division_code" < $3::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "pairing" "t115"
                                where
                                  "t115"."cadre_id" = "t114"."id"
                                  and (
                                    "t115"."division_code" >= $2::text
                                    and "t115"."division_code" < $3::text
                                  )
                              )
                              or exists (
                                select
                                  1
                                from
                                  "responsibility_link" "t116"
                                where
                                  "t116"."cadre_id" = "t114"."id"
                                  and (
                                    "t116"."division_code" >= $2::text
                                    and "t116"."division_code" < $3::text
                                  )
                              )
                              or exists (
                                select
                                  1
                                from
                                  "battle_team_member" "t117"
                                where
                                  "t117"."cadre_id" = "t114"."id"
                                  and (
                                    (
                                      "t117"."division_code" >= $2::text
                                      and "t117"."division_code" < $3::text
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "battle_team" "t118"
                                      where
                                        "t118"."id" = "t117"."team_id"
                                        and (
                                          (
                                            "t118"."division_code" >= $2::text
                                            and "t118"."division_code" < $3::text
                                          )
                                          or exists (
                                            select
                                              1
                                            from
                                              "battle_team_coverage" "t119"
                                            where
                                              "t119"."team_id" = "t118"."id"
                                              and (
                                                "t119"."division_code" >= $2::text
                                                and "t119"."division_code" < $3::text
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
                                  "change_request" "t120"
                                where
                                  "t120"."proposer_id" = "t114"."id"
                                  and (
                                    "t120"."division_code" >= $2::text
                                    and "t120"."division_code" < $3::text
                                  )
                              )
                              or exists (
                                select
                                  1
                                from
                                  "change_request" "t121"
                                where
                                  "t121"."validator_id" = "t114"."id"
                                  and (
                                    "t121"."division_code" >= $2::text
                                    and "t121"."division_code" < $3::text
                                  )
                              )
                            ),
                            false
                          )
                      )
                      when 'Household' then exists (
                        select
                          1
                        from
                          "household" "t122"
                        where
                          "t122"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t122"."division_code" >= $2::text
                              and "t122"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'HouseholdMember' then exists (
                        select
                          1
                        from
                          "household_member" "t123"
                        where
                          "t123"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t123"."division_code" >= $2::text
                              and "t123"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'HouseholdIncome' then exists (
                        select
                          1
                        from
                          "household_income" "t124"
                        where
                          "t124"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t124"."division_code" >= $2::text
                              and "t124"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'IndustryEntity' then true
                      when 'BenefitLink' then exists (
                        select
                          1
                        from
                          "benefit_link" "t125"
                        where
                          "t125"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t125"."division_code" >= $2::text
                              and "t125"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'MutualGroup' then exists (
                        select
                          1
                        from
                          "mutual_group" "t126"
                        where
                          "t126"."id" = "c"."row_key"
                          and coalesce(
                            (
                              (
                                "t126"."division_code" >= $2::text
                                and "t126"."division_code" < $3::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "mutual_group_member" "t127"
                                where
                                  "t127"."group_id" = "t126"."id"
                                  and (
                                    "t127"."division_code" >= $2::text
                                    and "t127"."division_code" < $3::text
                                  )
                              )
                            ),
                            false
                          )
                      )
                      when 'AccessRecord' then exists (
                        select
                          1
                        from
                          "access_record" "t128"
                        where
                          "t128"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t128"."division_code" >= $2::text
                              and "t128"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'MutualGroupMember' then exists (
                        select
                          1
                        from
                          "mutual_group_member" "t129"
                        where
                          "t129"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t129"."division_code" >= $2::text
                              and "t129"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'BattleTeam' then exists (
                        select
                          1
                        from
                          "battle_team" "t130"
                        where
                          "t130"."id" = "c"."row_key"
                          and coalesce(
                            (
                              (
                                "t130"."division_code" >= $2::text
                                and "t130"."division_code" < $3::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "battle_team_coverage" "t131"
                                where
                                  "t131"."team_id" = "t130"."id"
                                  and (
                                    "t131"."division_code" >= $2::text
                                    and "t131"."division_code" < $3::text
                                  )
                              )
                            ),
                            false
                          )
                      )
                      when 'BattleTeamMember' then exists (
                        select
                          1
                        from
                          "battle_team_member" "t132"
                        where
                          "t132"."id" = "c"."row_key"
                          and coalesce(
                            (
                              (
                                "t132"."division_code" >= $2::text
                                and "t132"."division_code" < $3::text
                              )
                              or exists (
                                select
                                  1
                                from
                                  "battle_team" "t133"
                                where
                                  "t133"."id" = "t132"."team_id"
                                  and (
                                    (
                                      "t133"."division_code" >= $2::text
                                      and "t133"."division_code" < $3::text
                                    )
                                    or exists (
                                      select
                                        1
                                      from
                                        "battle_team_coverage" "t134"
                                      where
                                        "t134"."team_id" = "t133"."id"
                                        and (
                                          "t134"."division_code" >= $2::text
                                          and "t134"."division_code" < $3::text
                                        )
                                    )
                                  )
                              )
                            ),
                            false
                          )
                      )
                      when 'BattleTeamCoverage' then exists (
                        select
                          1
                        from
                          "battle_team_coverage" "t135"
                        where
                          "t135"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t135"."division_code" >= $2::text
                              and "t135"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'ResponsibilityLink' then exists (
                        select
                          1
                        from
                          "responsibility_link" "t136"
                        where
                          "t136"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t136"."division_code" >= $2::text
                              and "t136"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'Pairing' then exists (
                        select
                          1
                        from
                          "pairing" "t137"
                        where
                          "t137"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t137"."division_code" >= $2::text
                              and "t137"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'BankAccount' then exists (
                        select
                          1
                        from
                          "bank_account" "t138"
                        where
                          "t138"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t138"."division_code" >= $2::text
                              and "t138"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      when 'ChangeRequest' then exists (
                        select
                          1
                        from
                          "change_request" "t139"
                        where
                          "t139"."id" = "c"."row_key"
                          and coalesce(
                            (
                              "t139"."division_code" >= $2::text
                              and "t139"."division_code" < $3::text
                            ),
                            false
                          )
                      )
                      else false
                    end as seen
                  from
                    (
                      select
                        c.*
                      from
                        change c
                      where
                        c.position > a.start
                        and c.position <= a.start + 1000
                        and coalesce(
                          c.noun = any ($7::text[])
                          and (
                            (
                              (
                                (
                                  "c"."division_code" >= $8::text
                                  and "c"."division_code" < $8::text || ':'
                                )
                                or (
                                  "c"."former_division_code" >= $8::text
                                  and "c"."former_division_code" < $8::text || ':'
                                )
                              )
                              and case c.noun
                                when 'County' then true
                                when 'Township' then true
                                when 'Village' then true
                                when 'VillageSuccession' then true
                                when 'Hamlet' then true
                                when 'Department' then exists (
                                  select
                                    1
                                  from
                                    "department" "t68"
                                  where
                                    "t68"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        (
                                          "t68"."division_code" >= $2::text
                                          and "t68"."division_code" < $3::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "responsibility_link" "t69"
                                          where
                                            "t69"."department_id" = "t68"."id"
                                            and (
                                              "t69"."division_code" >= $2::text
                                              and "t69"."division_code" < $3::text
                                            )
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "cadre" "t70"
                                          where
                                            "t70"."department_id" = "t68"."id"
                                            and (
                                              (
                                                "t70"."division_code" >= $2::text
                                                and "t70"."division_code" < $3::text
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "pairing" "t71"
                                                where
                                                  "t71"."cadre_id" = "t70"."id"
                                                  and (
                                                    "t71"."division_code" >= $2::text
                                                    and "t71"."division_code" < $3::text
                                                  )
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "responsibility_link" "t72"
                                                where
                                                  "t72"."cadre_id" = "t70"."id"
                                                  and (
                                                    "t72"."division_code" >= $2::text
                                                    and "t72"."division_code" < $3::text
                                                  )
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "battle_team_member" "t73"
                                                where
                                                  "t73"."cadre_id" = "t70"."id"
                                                  and (
                                                    (
                                                      "t73"."division_code" >= $2::text
                                                      and "t73"."division_code" < $3::text
                                                    )
                                                    or exists (
                                                      select
                                                        1
                                                      from
                                                        "battle_team" "t74"
                                                      where
                                                        "t74"."id" = "t73"."team_id"
                                                        and (
                                                          (
                                                            "t74"."division_code" >= $2::text
                                                            and "t74"."division_code" < $3::text
                                                          )
                                                          or exists (
                                                            select
                                                              1
                                                            from
                                                              "battle_team_coverage" "t75"
                                                            where
                                                              "t75"."team_id" = "t74"."id"
                                                              and (
                                                                "t75"."division_code" >= $2::text
                                                                and "t75"."division_code" < $3::text
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
                                                  "change_request" "t76"
                                                where
                                                  "t76"."proposer_id" = "t70"."id"
                                                  and (
                                                    "t76"."division_code" >= $2::text
                                                    and "t76"."division_code" < $3::text
                                                  )
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "change_request" "t77"
                                                where
                                                  "t77"."validator_id" = "t70"."id"
                                                  and (
                                                    "t77"."division_code" >= $2::text
                                                    and "t77"."division_code" < $3::text
                                                  )
                                              )
                                            )
                                        )
                                      ),
                                      false
                                    )
                                )
                                when 'Cadre' then exists (
                                  select
                                    1
                                  from
                                    "cadre" "t78"
                                  where
                                    "t78"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        (
                                          "t78"."division_code" >= $2::text
                                          and "t78"."division_code" < $3::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "pairing" "t79"
                                          where
                                            "t79"."cadre_id" = "t78"."id"
                                            and (
                                              "t79"."division_code" >= $2::text
                                              and "t79"."division_code" < $3::text
                                            )
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "responsibility_link" "t80"
                                          where
                                            "t80"."cadre_id" = "t78"."id"
                                            and (
                                              "t80"."division_code" >= $2::text
                                              and "t80"."division_code" < $3::text
                                            )
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "battle_team_member" "t81"
                                          where
                                            "t81"."cadre_id" = "t78"."id"
                                            and (
                                              (
                                                "t81"."division_code" >= $2::text
                                                and "t81"."division_code" < $3::text
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "battle_team" "t82"
                                                where
                                                  "t82"."id" = "t81"."team_id"
                                                  and (
                                                    (
                                                      "t82"."division_code" >= $2::text
                                                      and "t82"."division_code" < $3::text
                                                    )
                                                    or exists (
                                                      select
                                                        1
                                                      from
                                                        "battle_team_coverage" "t83"
                                                      where
                                                        "t83"."team_id" = "t82"."id"
                                                        and (
                                                          "t83"."division_code" >= $2::text
                                                          and "t83"."division_code" < $3::text
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
                                            "change_request" "t84"
                                          where
                                            "t84"."proposer_id" = "t78"."id"
                                            and (
                                              "t84"."division_code" >= $2::text
                                              and "t84"."division_code" < $3::text
                                            )
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "change_request" "t85"
                                          where
                                            "t85"."validator_id" = "t78"."id"
                                            and (
                                              "t85"."division_code" >= $2::text
                                              and "t85"."division_code" < $3::text
                                            )
                                        )
                                      ),
                                      false
                                    )
                                )
                                when 'Household' then exists (
                                  select
                                    1
                                  from
                                    "household" "t86"
                                  where
                                    "t86"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t86"."division_code" >= $2::text
                                        and "t86"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'HouseholdMember' then exists (
                                  select
                                    1
                                  from
                                    "household_member" "t87"
                                  where
                                    "t87"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t87"."division_code" >= $2::text
                                        and "t87"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'HouseholdIncome' then exists (
                                  select
                                    1
                                  from
                                    "household_income" "t88"
                                  where
                                    "t88"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t88"."division_code" >= $2::text
                                        and "t88"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'IndustryEntity' then true
                                when 'BenefitLink' then exists (
                                  select
                                    1
                                  from
                                    "benefit_link" "t89"
                                  where
                                    "t89"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t89"."division_code" >= $2::text
                                        and "t89"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'MutualGroup' then exists (
                                  select
                                    1
                                  from
                                    "mutual_group" "t90"
                                  where
                                    "t90"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        (
                                          "t90"."division_code" >= $2::text
                                          and "t90"."division_code" < $3::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "mutual_group_member" "t91"
                                          where
                                            "t91"."group_id" = "t90"."id"
                                            and (
                                              "t91"."division_code" >= $2::text
                                              and "t91"."division_code" < $3::text
                                            )
                                        )
                                      ),
                                      false
                                    )
                                )
                                when 'AccessRecord' then exists (
                                  select
                                    1
                                  from
                                    "access_record" "t92"
                                  where
                                    "t92"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t92"."division_code" >= $2::text
                                        and "t92"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'MutualGroupMember' then exists (
                                  select
                                    1
                                  from
                                    "mutual_group_member" "t93"
                                  where
                                    "t93"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t93"."division_code" >= $2::text
                                        and "t93"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'BattleTeam' then exists (
                                  select
                                    1
                                  from
                                    "battle_team" "t94"
                                  where
                                    "t94"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        (
                                          "t94"."division_code" >= $2::text
                                          and "t94"."division_code" < $3::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "battle_team_coverage" "t95"
                                          where
                                            "t95"."team_id" = "t94"."id"
                                            and (
                                              "t95"."division_code" >= $2::text
                                              and "t95"."division_code" < $3::text
                                            )
                                        )
                                      ),
                                      false
                                    )
                                )
                                when 'BattleTeamMember' then exists (
                                  select
                                    1
                                  from
                                    "battle_team_member" "t96"
                                  where
                                    "t96"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        (
                                          "t96"."division_code" >= $2::text
                                          and "t96"."division_code" < $3::text
                                        )
                                        or exists (
                                          select
                                            1
                                          from
                                            "battle_team" "t97"
                                          where
                                            "t97"."id" = "t96"."team_id"
                                            and (
                                              (
                                                "t97"."division_code" >= $2::text
                                                and "t97"."division_code" < $3::text
                                              )
                                              or exists (
                                                select
                                                  1
                                                from
                                                  "battle_team_coverage" "t98"
                                                where
                                                  "t98"."team_id" = "t97"."id"
                                                  and (
                                                    "t98"."division_code" >= $2::text
                                                    and "t98"."division_code" < $3::text
                                                  )
                                              )
                                            )
                                        )
                                      ),
                                      false
                                    )
                                )
                                when 'BattleTeamCoverage' then exists (
                                  select
                                    1
                                  from
                                    "battle_team_coverage" "t99"
                                  where
                                    "t99"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t99"."division_code" >= $2::text
                                        and "t99"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'ResponsibilityLink' then exists (
                                  select
                                    1
                                  from
                                    "responsibility_link" "t100"
                                  where
                                    "t100"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t100"."division_code" >= $2::text
                                        and "t100"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'Pairing' then exists (
                                  select
                                    1
                                  from
                                    "pairing" "t101"
                                  where
                                    "t101"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t101"."division_code" >= $2::text
                                        and "t101"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'BankAccount' then exists (
                                  select
                                    1
                                  from
                                    "bank_account" "t102"
                                  where
                                    "t102"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t102"."division_code" >= $2::text
                                        and "t102"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                when 'ChangeRequest' then exists (
                                  select
                                    1
                                  from
                                    "change_request" "t103"
                                  where
                                    "t103"."id" = "c"."row_key"
                                    and coalesce(
                                      (
                                        "t103"."division_code" >= $2::text
                                        and "t103"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                )
                                else false
                              end
                            )
                            or (
                              (
                                coalesce("c"."former_division_code", "c"."division_code") >= $8::text
                                and coalesce("c"."former_division_code", "c"."division_code") < $8::text || ':'
                              )
                              and (
                                c.kind = 'CHANGED'
                                and (
                                  c.former_division_code is not null
                                  or c.before ? 'state'
                                )
                                and (
                                  (
                                    c.noun in (
                                      'Department',
                                      'Cadre',
                                      'BattleTeam',
                                      'BattleTeamMember',
                                      'BattleTeamCoverage',
                                      'ResponsibilityLink',
                                      'Pairing'
                                    )
                                    and (
                                      coalesce("c"."former_division_code", "c"."division_code") >= $2::text
                                      and coalesce("c"."former_division_code", "c"."division_code") < $3::text
                                    )
                                    and not coalesce(
                                      (
                                        "c"."division_code" >= $2::text
                                        and "c"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                  )
                                  or (
                                    c.noun in ('Household', 'HouseholdMember', 'BenefitLink', 'MutualGroup', 'MutualGroupMember', 'BankAccount')
                                    and (
                                      coalesce("c"."former_division_code", "c"."division_code") >= $2::text
                                      and coalesce("c"."former_division_code", "c"."division_code") < $3::text
                                    )
                                    and not coalesce(
                                      (
                                        "c"."division_code" >= $2::text
                                        and "c"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                  )
                                  or (
                                    c.noun in ('HouseholdIncome')
                                    and (
                                      coalesce("c"."former_division_code", "c"."division_code") >= $2::text
                                      and coalesce("c"."former_division_code", "c"."division_code") < $3::text
                                    )
                                    and not coalesce(
                                      (
                                        "c"."division_code" >= $2::text
                                        and "c"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                  )
                                  or (
                                    c.noun in ('AccessRecord')
                                    and (
                                      coalesce("c"."former_division_code", "c"."division_code") >= $2::text
                                      and coalesce("c"."former_division_code", "c"."division_code") < $3::text
                                    )
                                    and not coalesce(
                                      (
                                        "c"."division_code" >= $2::text
                                        and "c"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                  )
                                  or (
                                    c.noun in ('ChangeRequest')
                                    and (
                                      coalesce("c"."former_division_code", "c"."division_code") >= $2::text
                                      and coalesce("c"."former_division_code", "c"."division_code") < $3::text
                                    )
                                    and not coalesce(
                                      (
                                        "c"."division_code" >= $2::text
                                        and "c"."division_code" < $3::text
                                      ),
                                      false
                                    )
                                  )
                                )
                              )
                            )
                          ),
                          false
                        )
                      order by
                        c.position
                      limit
                        21
                    ) c
                  offset
                    0
                ) c
            )
          ) e (
            position,
            rank,
            kind,
            noun,
            row_key,
            "version",
            "at",
            "principal",
            "mutation",
            "request_id",
            "division_code",
            "before",
            "after"
          )
      ) p on true
    group by
      a.start,
      a.head,
      a.scope
  ) as "r0",
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
