select
    area_key,
    count(distinct indicator_id) as indicator_count,
    min(cast(left(period, 4) as integer)) as first_year,
    max(cast(right(period, 4) as integer)) as last_year
from open_indicator_value
where sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL' and length(period) in (4, 9)
group by area_key
order by area_key
