select
    project_key as about_key,
    funder,
    programme_name,
    amount_ore,
    amount_digits,
    is_amount_approximate,
    grant_status,
    from_date,
    from_precision,
    to_date,
    to_precision,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_grant
where amount_ore > 0 and from_date is not null and to_date is not null
order by from_date, grant_key
