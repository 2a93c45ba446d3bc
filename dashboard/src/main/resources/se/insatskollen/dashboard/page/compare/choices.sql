select distinct
    indicator_key,
    indicator_title,
    definition,
    unit,
    decimal_count,
    indicator_year
from register_published_indicator
where area_level = 'DISTRICT' and sex = 'ALL'
    and age_description = 'alla'
    and indicator_value is not null
order by indicator_key, indicator_year
