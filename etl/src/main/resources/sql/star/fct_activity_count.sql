select
    activity_count_key,
    area_key,
    is_area_renamed,
    from_date,
    to_date,
    intervention_type_key,
    given_count,
    delivery_key,
    delivery_line
from stg_activity_count
