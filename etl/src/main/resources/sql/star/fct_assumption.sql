select
    assumption_key,
    evidence_grade,
    assumption_kind,
    low_share,
    mode_share,
    high_share,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_assumption
