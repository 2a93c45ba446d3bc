select
    indicator_id,
    area_key,
    cast(left(period, 4) as integer) as first_year,
    cast(right(period, 4) as integer) as last_year,
    peer_count,
    cast(others_value * cast(:factor as double) as decimal(18, 4)) as others_value,
    finding,
    rank_from,
    rank_to,
    funnel_size,
    funnel_value,
    cast(pooled_value * cast(:factor as double) as decimal(18, 4)) as pooled_value,
    between_variance,
    cast(shrunken_value * cast(:factor as double) as decimal(18, 4)) as shrunken_value,
    cast(shrunken_lower_95 * cast(:factor as double) as decimal(18, 4)) as shrunken_lower_95,
    cast(shrunken_upper_95 * cast(:factor as double) as decimal(18, 4)) as shrunken_upper_95,
    cast(standardised_value * cast(:factor as double) as decimal(18, 4)) as standardised_value,
    cast(standardised_lower_95 * cast(:factor as double) as decimal(18, 4)) as standardised_lower_95,
    cast(standardised_upper_95 * cast(:factor as double) as decimal(18, 4)) as standardised_upper_95,
    cast(sex_gap * cast(:factor as double) as decimal(18, 4)) as sex_gap,
    cast(sex_gap_lower_95 * cast(:factor as double) as decimal(18, 4)) as sex_gap_lower_95,
    cast(sex_gap_upper_95 * cast(:factor as double) as decimal(18, 4)) as sex_gap_upper_95,
    trend
from open_indicator_comparison
where area_division = :division
    and (cast(:indicator as varchar) is null or indicator_id = :indicator)
    and (cast(:area as varchar) is null or area_key = :area)
order by indicator_id, area_key, period
