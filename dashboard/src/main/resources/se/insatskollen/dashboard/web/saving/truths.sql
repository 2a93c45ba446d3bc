select
    project_key as about_key,
    measure,
    true_value,
    unit,
    description
from register_planted_truth
where project_key is not null
order by truth_key
