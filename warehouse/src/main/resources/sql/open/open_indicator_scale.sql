with

-- The indicators that are worked out of pairs of scores; the first needs no reliability.
measured as (
    select
        indicator_id,
        indicator_id <> 'standardised_change' as needs_reliability
    from computed_indicator
    where indicator_id in ('standardised_change', 'reliable_improvement', 'reliable_deterioration')
),

scales as (
    select distinct instrument_key, before_count, before_deviation, reliable_points
    from score_pair
    where before_count >= 100
)

select
    measured.indicator_id,
    scales.instrument_key,
    dim_instrument.instrument_name,
    cast(scales.before_count as integer) as before_count,
    cast(scales.before_deviation as decimal(18, 4)) as before_deviation,
    case when measured.needs_reliability then dim_instrument.reliability end as reliability,
    case when measured.needs_reliability then fct_instrument_property.source end as reliability_source,
    case when measured.needs_reliability then cast(scales.reliable_points as decimal(18, 4)) end as reliable_points
from measured
cross join scales
join dim_instrument on scales.instrument_key = dim_instrument.instrument_key
left join fct_instrument_property on dim_instrument.reliability_property_key = fct_instrument_property.property_key
where not measured.needs_reliability
    or scales.reliable_points is not null
