-- Rows with one key and different content, in sentences.
select
    'line ' || max(delivery_line) || ': the same %1$s stands on line ' || min(delivery_line)
    || ' with other content. Keep one of the rows.'
from (
    select
        %2$s,
        min(delivery_line) as delivery_line
    from %3$s
    where problem is null
    group by %4$s
)
group by %2$s
having count(*) > 1
order by max(delivery_line)
limit %5$d
