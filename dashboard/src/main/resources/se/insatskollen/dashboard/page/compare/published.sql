select
    indicator_id,
    time_grain,
    is_by_sex,
    is_by_age
from open_published_table
where shape = 'AREA_YEAR_SEX_AGE'
order by indicator_id
