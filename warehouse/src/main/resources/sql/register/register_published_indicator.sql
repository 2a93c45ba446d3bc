select
    fct_published_indicator.indicator_key,
    fct_published_indicator.area_key,
    fct_published_indicator.indicator_year,
    fct_published_indicator.sex,
    fct_published_indicator.age_description,
    fct_published_indicator.indicator_value,
    fct_published_indicator.source,
    fct_published_indicator.source_quality,
    fct_published_indicator.note,
    dim_published_indicator.indicator_title,
    dim_published_indicator.definition,
    dim_published_indicator.unit,
    dim_published_indicator.decimal_count,
    dim_published_indicator.direction,
    dim_area.area_name,
    dim_area.area_level
from fct_published_indicator
join dim_area on fct_published_indicator.area_key = dim_area.area_key
join dim_published_indicator on fct_published_indicator.indicator_key = dim_published_indicator.indicator_key
