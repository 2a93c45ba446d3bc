select
    project_key as about_key,
    body,
    decided_date,
    decided_precision,
    decision_number,
    decision_kind,
    decision_status,
    decision_position,
    content,
    addressed_to,
    due_date,
    due_precision,
    followed_up,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_decision
order by coalesce(decided_date, as_of_date) nulls last, decision_key
