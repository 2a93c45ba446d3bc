select
    project_key as about_key,
    staff_count,
    staff_unit,
    staff_role,
    staffing_status,
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
from register_staffing
order by from_date nulls last, staffing_key
