select
    project_key as about_key,
    evaluator,
    evaluator_position,
    evaluation_status,
    study_design,
    conclusion,
    criticism,
    report_access,
    document_key,
    document_title,
    place,
    stated_by,
    as_of_date,
    as_of_precision,
    source_check
from register_evaluation
order by published_date nulls last, evaluation_key
