select
    shape,
    time_grain,
    is_by_sex,
    is_by_age,
    cell_count,
    value_count,
    suppressed_count
from open_published_table
where indicator_id = :indicator
order by case shape
    when 'AREA_YEAR_SEX_AGE' then 1
    when 'AREA_TERTIAL_SEX' then 2
    when 'AREA_YEAR_TYPE_SEX' then 3
    else 4
end
