select 'line ' || delivery_line || ': ' || problem || '. Correct the row.'
from %1$s
where problem is not null
order by delivery_line
limit %2$d
