select
    project_key as about_key,
    staff_count,
    staff_unit,
    staff_role,
    staffing_status,
    from_date,
    from_precision,
    to_date,
    to_precision
from register_staffing
order by from_date nulls last, staffing_key
