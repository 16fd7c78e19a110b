-- What the documentation of PostGraphile has its users write in SQL: a search that the filter's LIKE could not take
-- from the index, and a roll-up (postgraphile.org/postgraphile/next/custom-queries).
drop schema if exists extra cascade;
create schema extra;

create function extra.household_search(part text, division text, as_of date)
returns setof public.household
language sql stable
as $$
  select h.*
    from public.household h
   where h.division_code >= division and h.division_code < division || ':'
     and h.valid_from <= as_of and (h.valid_to is null or h.valid_to > as_of)
     and exists (
       select from public.household_member m
        where m.household_id = h.id
          and m.relation = 'HEAD'
          and m.valid_from <= as_of and (m.valid_to is null or m.valid_to > as_of)
          and public.county_parts(m.name, m.division_code) @> array[left(division, 6) || lower(part)]
          and position(lower(part) in lower(m.name)) > 0
     )
$$;
comment on function extra.household_search is E'@behavior +order +orderBy';

create type extra.township_statistics as (
  code text,
  name text,
  households int,
  people int,
  labour_force int,
  linked_households int,
  ordinary int,
  registered_poor int,
  lifted int,
  supported_after_lifting int,
  monitored_unstable int,
  monitored_marginal int,
  monitored_sudden_hardship int,
  risk_removed int
);

create function extra.township_statistics(county text, as_of date)
returns setof extra.township_statistics
language sql stable
as $$
  select t.code, t.name, coalesce(h.households, 0)::int, coalesce(p.people, 0)::int,
         coalesce(p.labour_force, 0)::int, coalesce(h.linked, 0)::int,
         coalesce(h.ordinary, 0)::int, coalesce(h.registered_poor, 0)::int, coalesce(h.lifted, 0)::int,
         coalesce(h.supported, 0)::int, coalesce(h.unstable, 0)::int, coalesce(h.marginal, 0)::int,
         coalesce(h.sudden, 0)::int, coalesce(h.removed, 0)::int
    from public.township t
    join public.county c on c.id = t.county_id and c.code = county
     and c.valid_from <= as_of and (c.valid_to is null or c.valid_to > as_of)
    left join (
      select left(h.division_code, 9) as township, count(*) as households, count(l.id) as linked,
             count(*) filter (where s.value = 'ORDINARY') as ordinary,
             count(*) filter (where s.value = 'REGISTERED_POOR') as registered_poor,
             count(*) filter (where s.value = 'LIFTED') as lifted,
             count(*) filter (where s.value = 'SUPPORTED_AFTER_LIFTING') as supported,
             count(*) filter (where s.value = 'MONITORED_UNSTABLE') as unstable,
             count(*) filter (where s.value = 'MONITORED_MARGINAL') as marginal,
             count(*) filter (where s.value = 'MONITORED_SUDDEN_HARDSHIP') as sudden,
             count(*) filter (where s.value = 'RISK_REMOVED') as removed
        from public.household h
        left join public.household_status_period s on s.owner_id = h.id
         and s.valid_from <= as_of and (s.valid_to is null or s.valid_to > as_of)
        left join (
          select distinct household_id as id
            from public.benefit_link
           where division_code >= county and division_code < county || ':'
             and valid_from <= as_of and (valid_to is null or valid_to > as_of)
        ) l on l.id = h.id
       where h.division_code >= county and h.division_code < county || ':'
         and h.valid_from <= as_of and (h.valid_to is null or h.valid_to > as_of)
       group by 1
    ) h on h.township = t.code
    left join (
      select left(division_code, 9) as township, count(*) as people,
             count(*) filter (where labour_ability in ('ORDINARY', 'SKILLED')) as labour_force
        from public.household_member
       where division_code >= county and division_code < county || ':'
         and valid_from <= as_of and (valid_to is null or valid_to > as_of)
       group by 1
    ) p on p.township = t.code
   where t.valid_from <= as_of and (t.valid_to is null or t.valid_to > as_of)
   order by t.code
$$;
