-- Each contact, held against its case.
select
    delivered_contact.contact_key,
    delivered_contact.case_key,
    delivered_contact.worker_key,
    delivered_contact.contact_date,
    delivered_contact.activity_type,
    delivered_contact.duration_minutes,
    delivered_contact.delivery_key,
    delivered_contact.delivery_line,
    coalesce(stg_case.is_withheld, false) as is_withheld,
    case
        when stg_case.case_key is null then 'ärende_id names no case that was delivered'
        when stg_case.problem is not null then 'ärende_id names a case that was rejected'
    end as problem
from delivered_contact
left join stg_case on delivered_contact.case_key = stg_case.case_key
