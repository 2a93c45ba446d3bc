-- One row for each case of a project and stage it has reached, with the days it took.
with

steps as (
    select project_key, case_key, family_key, 'OPENED' as case_stage, 0 as days from fct_case
    union all
    select project_key, case_key, family_key, 'ASSESSED', assessment_days from fct_case where has_assessment
    union all
    select project_key, case_key, family_key, 'INVESTIGATED', investigation_start_date - opened_date
    from fct_case where has_investigation
    union all
    select project_key, case_key, family_key, 'SUPPORTED', support_wait_days from fct_case where has_support
    union all
    select project_key, case_key, family_key, 'CLOSED', open_days from fct_case where is_closed
    union all
    select project_key, case_key, family_key, 'RETURNED', return_days from fct_case where return_days between 0 and 365
)

select
    steps.project_key,
    steps.case_key,
    steps.family_key,
    steps.case_stage,
    steps.days
from steps
join dim_project on steps.project_key = dim_project.project_key
