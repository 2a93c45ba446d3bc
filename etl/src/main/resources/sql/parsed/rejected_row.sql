-- Of one part.
select
    delivery_line,
    problem_column,
    problem_rule
from %1$s
where problem is not null and delivery_line > %2$d and delivery_line <= %3$d
order by delivery_line
