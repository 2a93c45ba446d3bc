with

-- One row for each case and stage it has reached, with the days it took.
steps as (
    select project_key, 'OPENED' as case_stage, 0 as days from fct_case
    union all
    select project_key, 'ASSESSED', assessment_days from fct_case where has_assessment
    union all
    select project_key, 'INVESTIGATED', investigation_start_date - opened_date from fct_case where has_investigation
    union all
    select project_key, 'SUPPORTED', support_wait_days from fct_case where has_support
    union all
    select project_key, 'CLOSED', open_days from fct_case where is_closed
    union all
    select project_key, 'RETURNED', return_days from fct_case where return_days between 0 and 365
)

select
    steps.project_key,
    steps.case_stage,
    cast(count(*) as integer) as case_count,
    cast(round(median(steps.days)) as integer) as median_days
from steps
join dim_project on steps.project_key = dim_project.project_key
group by all
