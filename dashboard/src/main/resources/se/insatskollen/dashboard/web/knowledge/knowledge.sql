with

projects as (
    select * from register_project
),

evaluations as (
    select
        project_key,
        evaluation_status = 'DONE' and evaluator_position = 'EXTERNAL' as is_done_externally,
        evaluation_status = 'DONE' and evaluator_position <> 'EXTERNAL' as is_done_otherwise,
        evaluation_status = 'ONGOING' as is_ongoing,
        covers_cost = 'YES' as is_about_cost,
        report_access in ('FULL', 'SUMMARY_ONLY') as is_read,
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
        bool_or(is_ongoing) as is_under_evaluation,
        max(as_of_date) filter (where is_ongoing) as ongoing_as_of_date
    from evaluations
    group by project_key
),

savings as (
    select
        project_key,
        count(*) as saving_count,
        min(amount_ore) as saving_ore,
        bool_or(is_amount_approximate) as is_saving_approximate,
        min(denominator_unit) filter (where denominator_count = 1) as saving_per_unit
    from register_claim
    where claim_kind = 'SAVING'
    group by project_key
),

results as (
    select
        project_key,
        min(amount_ore) filter (where claim_kind = 'FINANCIAL_RESULT') as result_ore,
        bool_or(claim_kind = 'GOALS_REACHED') as has_goals_claimed
    from register_claim
    group by project_key
),

children as (
    select parent_project_key, count(*) as child_count
    from register_project
    where parent_project_key is not null
    group by parent_project_key
)

select
    projects.project_key,
    projects.project_name,
    projects.project_kind,
    projects.early_intervention,
    projects.project_status = 'ENDED' or coalesce(projects.end_date < cast(:data_date as date), false) as is_over,
    coalesce(evaluated.is_known, false) as is_known,
    coalesce(evaluated.is_evaluated_externally, false) as is_evaluated_externally,
    savings.saving_count is not null and not coalesce(evaluated.is_cost_examined, false) as has_untested_saving,
    evaluated.external_evaluator,
    evaluated.other_evaluator,
    coalesce(evaluated.is_under_evaluation, false) as is_under_evaluation,
    evaluated.ongoing_as_of_date,
    savings.saving_ore,
    coalesce(savings.is_saving_approximate, false) as is_saving_approximate,
    savings.saving_per_unit,
    results.result_ore,
    coalesce(results.has_goals_claimed, false) as has_goals_claimed,
    coalesce(children.child_count, 0) as child_count
from projects
left join evaluated on projects.project_key = evaluated.project_key
left join savings on projects.project_key = savings.project_key
left join results on projects.project_key = results.project_key
left join children on projects.project_key = children.parent_project_key
order by projects.project_name collate sv
