-- What is hidden has no figure, and what is kept has the one of the edition before.
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
    unnest(case
        when withheld_stage.project_key is null then {
            'case_count': steps.case_count, 'median_days': steps.median_days, 'state': 'VALUE'
        }
        when withheld_stage.is_kept then {
            'case_count': earlier.case_count, 'median_days': earlier.median_days, 'state': earlier.state
        }
        else {'case_count': null, 'median_days': null, 'state': 'SUPPRESSED'}
    end)
from steps
left join withheld_stage using (project_key, case_stage)
left join earlier_open_project_flow as earlier using (project_key, case_stage)
