select
    fct_assumption.assumption_key,
    fct_assumption.evidence_grade,
    fct_assumption.assumption_kind,
    fct_assumption.low_share,
    fct_assumption.mode_share,
    fct_assumption.high_share,
    fct_assumption.source,
    fct_assumption.source_quality,
    fct_assumption.note
from fct_assumption
