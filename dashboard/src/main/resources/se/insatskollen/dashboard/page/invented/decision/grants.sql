select
    project_key as about_key,
    funder,
    programme_name,
    amount_ore,
    is_amount_approximate,
    grant_status,
    from_date,
    from_precision,
    to_date,
    to_precision,
    decided_date,
    decided_precision
from register_grant
order by from_date nulls last, grant_key
