select
    indicator_key,
    area_key,
    indicator_year,
    sex,
    age_description,
    indicator_value,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_published_value
