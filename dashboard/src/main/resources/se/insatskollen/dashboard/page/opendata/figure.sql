-- The newest figure of a municipality; Kolada knows those by four digits.
select
    open_indicator.indicator_id,
    open_indicator.slug,
    open_indicator.indicator_title,
    open_indicator_value.area_code,
    open_indicator_value.period
from open_indicator_value
join open_indicator on open_indicator_value.indicator_id = open_indicator.indicator_id
where length(open_indicator_value.area_code) = 4
    and open_indicator_value.area_code <> '0000'
    and length(open_indicator_value.period) = 4
    and open_indicator_value.sex = 'ALL'
    and open_indicator_value.age_band = 'ALL'
    and open_indicator_value.group_id = 'ALL'
order by open_indicator_value.period desc, open_indicator.indicator_order, open_indicator_value.area_code
limit 1
