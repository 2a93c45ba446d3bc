select
    evaluator,
    evaluator_position,
    evaluation_status,
    study_design,
    analysed_count,
    enrolled_count,
    count_unit,
    follow_up,
    published_date,
    published_precision,
    conclusion,
    criticism,
    covers_cost,
    report_access,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_evaluation
where project_key = :project
order by published_date nulls last, evaluation_key
