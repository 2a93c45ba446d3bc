select
    indicator_id,
    time_grain,
    is_by_sex
from open_published_table
where shape = 'AREA_YEAR_SEX_AGE'
order by indicator_id
