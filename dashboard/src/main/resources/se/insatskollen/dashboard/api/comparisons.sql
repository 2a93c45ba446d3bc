select
    indicator_id,
    comparison_kind,
    verdict,
    reason
from open_indicator_fairness
order by indicator_id, comparison_kind
