-- $1 key of the household, $2 floor area
update household set housing_area = $2, version = version + 1 where id = $1
