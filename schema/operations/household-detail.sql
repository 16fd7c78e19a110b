-- Generated from household-detail.graphql by "pnpm generate". Do not edit.
select
  coalesce(
    (
      select
        '{"id":"Household:' || "t0"."id"::text || '","code":"' || ("t0"."code")::text || '","name":' || coalesce(
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
        ) || ',"mainCause":' || coalesce('"' || ("t0"."main_cause")::text || '"', 'null') || ',"otherCauses":' || coalesce('["' || array_to_string(nullif("t0"."other_causes", '{}'), '","') || '"]', '[]') || ',"registeredOn":"' || ("t0"."registered_on")::text || '","residence":"' || ("t0"."residence")::text || '","village":' || coalesce(
          (
            select
              '{"code":"' || ("t3"."code")::text || '","name":' || to_json("t3"."name")::text || ',"township":' || coalesce(
                (
                  select
                    '{"code":"' || ("t4"."code")::text || '","name":' || to_json("t4"."name")::text || '}'
                  from
                    "township" "t4"
                  where
                    "t4"."id" = "t3"."township_id"
                    and "t4"."valid_from" <= $3::date
                    and (
                      "t4"."valid_to" is null
                      or "t4"."valid_to" > $3::date
                    )
                ),
                'null'
              ) || '}'
            from
              "village" "t3"
            where
              "t3"."id" = "t0"."village_id"
              and "t3"."valid_from" <= $3::date
              and (
                "t3"."valid_to" is null
                or "t3"."valid_to" > $3::date
              )
          ),
          'null'
        ) || ',"hamlet":' || coalesce(
          (
            select
              '{"id":"Hamlet:' || "t5"."id"::text || '","name":' || to_json("t5"."name")::text || '}'
            from
              "hamlet" "t5"
            where
              "t5"."id" = "t0"."hamlet_id"
              and "t5"."valid_from" <= $3::date
              and (
                "t5"."valid_to" is null
                or "t5"."valid_to" > $3::date
              )
          ),
          'null'
        ) || ',"foodGuarantee":"' || ("t0"."food_guarantee")::text || '","clothingGuarantee":"' || ("t0"."clothing_guarantee")::text || '","schoolingGuarantee":"' || ("t0"."schooling_guarantee")::text || '","medicalGuarantee":"' || ("t0"."medical_guarantee")::text || '","housingGuarantee":"' || ("t0"."housing_guarantee")::text || '","waterGuarantee":"' || ("t0"."water_guarantee")::text || '","housingStructure":"' || ("t0"."housing_structure")::text || '","housingArea":' || ("t0"."housing_area")::text || ',"water":"' || ("t0"."water")::text || '","hasPower":' || ("t0"."has_power")::text || ',"members":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                "household_member" "t7"
              where
                "t7"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t7"."division_code" >= $1::text
                    and "t7"."division_code" < $2::text
                  ),
                  false
                )
                and "t7"."valid_from" <= $3::date
                and (
                  "t7"."valid_to" is null
                  or "t7"."valid_to" > $3::date
                )
            ) || ',"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"id":"HouseholdMember:' || "t6"."id"::text || '","name":' || to_json("t6"."name")::text || ',"relation":"' || ("t6"."relation")::text || '","sex":"' || ("t6"."sex")::text || '","birthDate":"' || ("t6"."birth_date")::text || '","schooling":"' || ("t6"."schooling")::text || '","health":"' || ("t6"."health")::text || '","labourAbility":"' || ("t6"."labour_ability")::text || '","work":"' || ("t6"."work")::text || '","monthsWorked":' || ("t6"."months_worked")::text || ',"medicallyInsured":' || ("t6"."medically_insured")::text || '}' as "c0"
              from
                "household_member" "t6"
              where
                "t6"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t6"."division_code" >= $1::text
                    and "t6"."division_code" < $2::text
                  ),
                  false
                )
                and "t6"."valid_from" <= $3::date
                and (
                  "t6"."valid_to" is null
                  or "t6"."valid_to" > $3::date
                )
              order by
                "t6"."id"
              limit
                100
            ) p
        ) || ',"incomes":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"year":' || ("t8"."year")::text || ',"persons":' || ("t8"."persons")::text || ',"wages":' || ("t8"."wages")::text || ',"production":' || ("t8"."production")::text || ',"productionCosts":' || ("t8"."production_costs")::text || ',"property":' || ("t8"."property")::text || ',"transfers":' || ("t8"."transfers")::text || ',"net":' || (("t8"."wages" + "t8"."production" + "t8"."property" + "t8"."transfers" - "t8"."production_costs"))::text || ',"netPerPerson":' || (
                  (
                    ("t8"."wages" + "t8"."production" + "t8"."property" + "t8"."transfers" - "t8"."production_costs") / "t8"."persons"
                  )
                )::text || '}' as "c0"
              from
                "household_income" "t8"
              where
                "t8"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t8"."division_code" >= $1::text
                    and "t8"."division_code" < $2::text
                  ),
                  false
                )
              order by
                "t8"."year" desc,
                "t8"."id" desc
              limit
                10
            ) p
        ) || ',"benefitLinks":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"mode":"' || ("t9"."mode")::text || '","validFrom":"' || ("t9"."valid_from")::text || '","contractAmount":' || coalesce(("t9"."contract_amount")::text, 'null') || ',"contractTerms":' || coalesce(to_json("t9"."contract_terms")::text, 'null') || ',"entity":' || coalesce(
                  (
                    select
                      '{"id":"IndustryEntity:' || "t10"."id"::text || '","name":' || to_json("t10"."name")::text || ',"kind":"' || ("t10"."kind")::text || '","sector":"' || ("t10"."sector")::text || '"}'
                    from
                      "industry_entity" "t10"
                    where
                      "t10"."id" = "t9"."entity_id"
                      and "t10"."valid_from" <= $3::date
                      and (
                        "t10"."valid_to" is null
                        or "t10"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "benefit_link" "t9"
              where
                "t9"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t9"."division_code" >= $1::text
                    and "t9"."division_code" < $2::text
                  ),
                  false
                )
                and "t9"."valid_from" <= $3::date
                and (
                  "t9"."valid_to" is null
                  or "t9"."valid_to" > $3::date
                )
              order by
                "t9"."id"
              limit
                20
            ) p
        ) || ',"groupMemberships":' || (
          select
            '{"nodes":[' || coalesce(string_agg("p"."c0", ','), '') || ']}'
          from
            (
              select
                '{"validFrom":"' || ("t11"."valid_from")::text || '","group":' || coalesce(
                  (
                    select
                      '{"code":"' || ("t12"."code")::text || '","kind":"' || ("t12"."kind")::text || '","leader":' || coalesce(
                        (
                          select
                            '{"code":"' || ("t15"."code")::text || '","name":' || coalesce(
                              to_json(
                                (
                                  select
                                    "t16"."name"
                                  from
                                    "household_member" "t16"
                                  where
                                    "t16"."household_id" = "t15"."id"
                                    and "t16"."relation" = 'HEAD'
                                    and coalesce(
                                      (
                                        "t16"."division_code" >= $1::text
                                        and "t16"."division_code" < $2::text
                                      ),
                                      false
                                    )
                                    and "t16"."valid_from" <= $3::date
                                    and (
                                      "t16"."valid_to" is null
                                      or "t16"."valid_to" > $3::date
                                    )
                                  order by
                                    "t16"."id"
                                  limit
                                    1
                                )
                              )::text,
                              'null'
                            ) || '}'
                          from
                            "household" "t15"
                          where
                            "t15"."id" = "t12"."leader_id"
                            and coalesce(
                              (
                                "t15"."division_code" >= $1::text
                                and "t15"."division_code" < $2::text
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
                      ) || '}'
                    from
                      "mutual_group" "t12"
                    where
                      "t12"."id" = "t11"."group_id"
                      and coalesce(
                        (
                          (
                            "t12"."division_code" >= $1::text
                            and "t12"."division_code" < $2::text
                          )
                          or exists (
                            select
                              1
                            from
                              "mutual_group_member" "t14"
                            where
                              "t14"."group_id" = "t12"."id"
                              and (
                                "t14"."division_code" >= $1::text
                                and "t14"."division_code" < $2::text
                              )
                          )
                        ),
                        false
                      )
                      and "t12"."valid_from" <= $3::date
                      and (
                        "t12"."valid_to" is null
                        or "t12"."valid_to" > $3::date
                      )
                  ),
                  'null'
                ) || '}' as "c0"
              from
                "mutual_group_member" "t11"
              where
                "t11"."household_id" = "t0"."id"
                and coalesce(
                  (
                    "t11"."division_code" >= $1::text
                    and "t11"."division_code" < $2::text
                  ),
                  false
                )
                and "t11"."valid_from" <= $3::date
                and (
                  "t11"."valid_to" is null
                  or "t11"."valid_to" > $3::date
                )
              order by
                "t11"."id"
              limit
                10
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
  (
    select
      epoch::text
    from
      access_epoch
  ) as epoch
