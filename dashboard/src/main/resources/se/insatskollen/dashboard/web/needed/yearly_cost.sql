-- What a full-time year costs, in every worked example: chosen here, and nowhere else. Reason: the proposal on Familjelotsen
-- is the only document of ours that tells an amount, how many full-time equivalents it pays for and for how long.
with

chosen as (
    select
        'familjelotsen-implementering' as grant_key,
        'familjelotsen-familjeombud' as staffing_key
)

select
    register_grant.amount_ore,
    register_grant.amount_digits,
    register_staffing.staff_count as worker_count,
    register_staffing.from_date,
    register_staffing.to_date,
    register_project.project_name,
    register_grant.grant_status,
    register_grant.document_key,
    register_grant.document_title,
    register_grant.place,
    register_grant.stated_by,
    register_grant.as_of_date,
    register_grant.as_of_precision,
    register_grant.source_check
from chosen
join register_grant on register_grant.grant_key = chosen.grant_key
join register_staffing on register_staffing.staffing_key = chosen.staffing_key
join register_project on register_grant.project_key = register_project.project_key
where register_staffing.staff_unit = 'FULL_TIME_EQUIVALENT'
    and register_grant.amount_ore is not null
    and register_staffing.from_date is not null
    and register_staffing.to_date is not null
