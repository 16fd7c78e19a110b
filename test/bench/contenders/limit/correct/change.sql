-- $1 principal, $2 request, $3 key of the household, $4 its version, $5 its division, $6 before, $7 after
insert into change (principal, request_id, mutation, kind, noun, row_key, version, division_code, household_key, before, after)
values ($1, $2, 'correctHousehold', 'CHANGED', 'Household', $3, $4, $5, $3,
  jsonb_build_object('housingArea', $6::int), jsonb_build_object('housingArea', $7::int))
