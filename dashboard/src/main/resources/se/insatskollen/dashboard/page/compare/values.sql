select
    area_key,
    area_vintage,
    cast(left(period, 4) as integer) as first_year,
    cast(right(period, 4) as integer) as last_year,
    sex,
    value,
    n,
    lower_95,
    upper_95,
    state
from open_indicator_value
where indicator_id = :indicator
    and age_band = 'ALL'
    and group_id = 'ALL'
    and period not like '%T%'
order by area_key, area_vintage, period, sex
