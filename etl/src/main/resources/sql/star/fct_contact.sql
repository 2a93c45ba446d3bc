select
    contact_key,
    case_key,
    worker_key,
    contact_date,
    activity_type,
    activity_type in ('MEETING', 'HOME_VISIT', 'PHONE_CALL') as is_direct_contact,
    duration_minutes,
    delivery_key,
    delivery_line
from stg_contact
where problem is null and not is_withheld
