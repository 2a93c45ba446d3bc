select computed_indicator_fairness.* from computed_indicator_fairness
union all
select
    dim_published_indicator.indicator_key as indicator_id,
    background_fairness.comparison_kind,
    background_fairness.verdict,
    background_fairness.reason
from dim_published_indicator
cross join background_fairness
