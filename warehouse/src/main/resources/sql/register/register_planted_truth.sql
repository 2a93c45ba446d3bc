select
    truth_key,
    truth_subject,
    project_key,
    area_key,
    measure,
    true_value,
    unit,
    description
from stg_planted_truth
