with

evaluations as (
    select
        project_key,
        evaluation_status = 'DONE' and evaluator_position = 'EXTERNAL' as is_done_externally,
        evaluation_status = 'DONE' and evaluator_position <> 'EXTERNAL' as is_done_otherwise,
        evaluation_status = 'ONGOING' as is_ongoing,
        evaluation_status in ('PLANNED', 'UNKNOWN') as is_unfinished,
        evaluator_position = 'UNKNOWN' as is_position_unknown,
        covers_cost = 'YES' as is_about_cost,
        report_access = 'FULL' as is_read,
        evaluator,
        as_of_date
    from register_evaluation
),

evaluated as (
    select
        project_key,
        bool_or(is_done_externally and is_about_cost and is_read) as is_known,
        bool_or(is_done_externally) as is_evaluated_externally,
        bool_or(is_done_externally and is_about_cost) as is_cost_examined,
        min(evaluator) filter (where is_done_externally) as external_evaluator,
        min(evaluator) filter (where is_done_otherwise) as other_evaluator,
        bool_or(is_done_otherwise and is_position_unknown) as is_other_position_unknown,
        bool_or(is_ongoing) as is_under_evaluation,
        max(as_of_date) filter (where is_ongoing) as ongoing_as_of_date,
        bool_or(is_unfinished) as is_evaluation_unfinished
    from evaluations
    group by project_key
),

savings as (
    select distinct project_key
    from register_claim
    where claim_kind = 'SAVING'
),

members as (
    select
        parent_project_key,
        count(*) filter (where project_kind = 'PROJECT') as project_count,
        count(*) filter (where project_kind = 'STUDY') as study_count,
        count(*) filter (where project_kind not in ('PROJECT', 'STUDY')) as other_count
    from register_project
    where parent_project_key is not null
    group by parent_project_key
)

select
    register_project.project_key,
    register_project.project_name,
    register_project.project_kind,
    register_project.early_intervention,
    coalesce(evaluated.is_known, false) as is_known,
    coalesce(evaluated.is_evaluated_externally, false) as is_evaluated_externally,
    savings.project_key is not null as is_saving_claimed,
    savings.project_key is not null and not coalesce(evaluated.is_cost_examined, false) as has_untested_saving,
    evaluated.external_evaluator,
    evaluated.other_evaluator,
    coalesce(evaluated.is_other_position_unknown, false) as is_other_position_unknown,
    coalesce(evaluated.is_under_evaluation, false) as is_under_evaluation,
    evaluated.ongoing_as_of_date,
    coalesce(evaluated.is_evaluation_unfinished, false) as is_evaluation_unfinished,
    coalesce(members.project_count, 0) as project_count,
    coalesce(members.study_count, 0) as study_count,
    coalesce(members.other_count, 0) as other_count
from register_project
left join evaluated on register_project.project_key = evaluated.project_key
left join savings on register_project.project_key = savings.project_key
left join members on register_project.project_key = members.parent_project_key
order by register_project.project_name collate sv
