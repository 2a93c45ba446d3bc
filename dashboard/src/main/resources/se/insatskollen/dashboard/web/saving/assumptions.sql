select
    evidence_grade,
    assumption_kind,
    low_share,
    mode_share,
    high_share,
    source,
    note
from register_assumption
order by evidence_grade, assumption_kind
