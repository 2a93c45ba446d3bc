select
    delivery_key,
    delivery_line,
    problem_column,
    problem_rule
from %1$s
where problem is not null
