-- $1 key of the household, $2 and $3 the caller's divisions
select version, housing_area, division_code
  from household
 where id = $1 and division_code >= $2 and division_code < $3
   for no key update
