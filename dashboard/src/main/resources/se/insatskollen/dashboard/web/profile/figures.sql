-- Nominal kronor are another way of telling a measure, and no measure more.
select
    area_key,
    count(distinct indicator_id) as indicator_count,
    min(cast(left(period, 4) as integer)) as first_year,
    max(cast(right(period, 4) as integer)) as last_year
from open_indicator_value
where sex = 'ALL' and age_band = 'ALL' and group_id = 'ALL' and length(period) in (4, 9)
    and indicator_id not in (select indicator_id from open_indicator where nominal_of_indicator_id is not null)
group by area_key
order by area_key
