select
    indicator_id,
    comparison_kind,
    verdict,
    reason
from exempelstad.open_indicator_fairness
order by indicator_id, comparison_kind
