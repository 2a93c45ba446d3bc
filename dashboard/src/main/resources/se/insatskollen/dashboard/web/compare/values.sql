-- What is not asked for is told of whole: every indicator, area, sex or year.
select
    indicator_id,
    area_key,
    area_vintage,
    cast(left(period, 4) as integer) as first_year,
    cast(right(period, 4) as integer) as last_year,
    sex,
    cast(value * cast(:factor as double) as decimal(18, 4)) as value,
    n,
    cast(lower_95 * cast(:factor as double) as decimal(18, 4)) as lower_95,
    cast(upper_95 * cast(:factor as double) as decimal(18, 4)) as upper_95,
    state
from open_indicator_value
where (cast(:indicator as varchar) is null or indicator_id = :indicator)
    and (cast(:areas as varchar) is null or list_contains(string_split(:areas, '|'), area_key))
    and (cast(:sex as varchar) is null or sex = :sex)
    and (cast(:from_year as integer) is null or try_cast(right(period, 4) as integer) >= :from_year)
    and (cast(:to_year as integer) is null or try_cast(left(period, 4) as integer) <= :to_year)
    and age_band = 'ALL'
    and group_id = 'ALL'
    and period not like '%T%'
order by indicator_id, area_key, area_vintage, period, sex
