select
    area_key,
    area_vintage,
    cast(period as integer) as year_number,
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
    and length(period) = 4
order by area_key, area_vintage, period, sex
