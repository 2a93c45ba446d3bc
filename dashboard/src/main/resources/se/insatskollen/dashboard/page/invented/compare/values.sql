select
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
from exempelstad.open_indicator_value
where indicator_id = :indicator
    and age_band = 'ALL'
    and group_id = 'ALL'
    and period not like '%T%'
order by area_key, area_vintage, period, sex
