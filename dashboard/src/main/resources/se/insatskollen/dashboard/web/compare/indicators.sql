with

indicators as (
    select * from open_indicator
),

areas as (
    select * from open_indicator_fairness where comparison_kind = 'AREAS'
),

own_past as (
    select * from open_indicator_fairness where comparison_kind = 'OWN_PAST'
)

-- An indicator that does not say which comparisons it bears is not shown.
select
    indicators.indicator_id,
    indicators.slug,
    indicators.indicator_title,
    indicators.definition,
    indicators.unit,
    indicators.said_pattern,
    indicators.said_more,
    indicators.said_less,
    indicators.decimal_count,
    indicators.price_year,
    indicators.nominal_of_indicator_id,
    indicators.indicator_kind,
    indicators.direction,
    indicators.denominator,
    indicators.unit_of_analysis,
    indicators.index_date,
    indicators.window_months,
    indicators.source,
    areas.verdict as areas_verdict,
    areas.reason as areas_reason,
    own_past.verdict as past_verdict,
    own_past.reason as past_reason
from indicators
join areas on indicators.indicator_id = areas.indicator_id
join own_past on indicators.indicator_id = own_past.indicator_id
order by indicators.indicator_order
