select
    indicator_key,
    any_value(indicator_title) as title,
    any_value(definition) as definition,
    any_value(unit) as unit,
    any_value(direction) as direction,
    count(*) as value_count,
    min(indicator_year) as first_year,
    max(indicator_year) as last_year,
    string_agg(distinct area_level, ' ' order by area_level) as levels,
    string_agg(distinct source, '; ' order by source) as source
from register_published_indicator
group by indicator_key
order by title collate sv, indicator_key
