select
    area_level,
    source,
    source_quality,
    note,
    count(*) as value_count,
    min(indicator_year) as first_year,
    max(indicator_year) as last_year
from register_published_indicator
where indicator_key = :indicator
group by area_level, source, source_quality, note
order by
    case area_level when 'COUNTRY' then 1 when 'COUNTY' then 2 when 'MUNICIPALITY' then 3 else 4 end,
    first_year,
    source,
    note
