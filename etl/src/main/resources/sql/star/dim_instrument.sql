select
    instrument_key,
    instrument_name,
    item_count,
    scale_description,
    lowest_score,
    highest_score,
    score_direction,
    age_description,
    respondent,
    licence,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_instrument
