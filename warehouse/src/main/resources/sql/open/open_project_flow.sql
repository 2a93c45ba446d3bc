with

steps as (
    select
        project_key,
        case_stage,
        cast(count(*) as integer) as case_count,
        cast(round(median(days)) as integer) as median_days
    from counted_stage
    group by all
)

select
    steps.project_key,
    steps.case_stage,
    case when hidden_stage.project_key is null then steps.case_count end as case_count,
    case when hidden_stage.project_key is null then steps.median_days end as median_days,
    case when hidden_stage.project_key is null then 'VALUE' else 'SUPPRESSED' end as state
from steps
left join hidden_stage using (project_key, case_stage)
