select
    funder,
    programme_name,
    amount_ore,
    is_amount_approximate,
    grant_status,
    cost_share,
    from_date,
    from_precision,
    to_date,
    to_precision,
    decided_date,
    decided_precision,
    grant_number,
    conditions,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_grant
where project_key = :project
order by from_date nulls last, grant_key
