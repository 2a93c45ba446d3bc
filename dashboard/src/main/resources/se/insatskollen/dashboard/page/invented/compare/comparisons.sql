select
    area_key,
    cast(left(period, 4) as integer) as first_year,
    cast(right(period, 4) as integer) as last_year,
    peer_count,
    others_value,
    finding,
    rank_from,
    rank_to,
    funnel_size,
    funnel_value,
    pooled_value,
    between_variance,
    shrunken_value,
    shrunken_lower_95,
    shrunken_upper_95,
    standardised_value,
    standardised_lower_95,
    standardised_upper_95,
    sex_gap,
    sex_gap_lower_95,
    sex_gap_upper_95,
    trend
from exempelstad.open_indicator_comparison
where indicator_id = :indicator and area_division = :division
order by area_key, period
