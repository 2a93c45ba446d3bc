-- Without rows that repeat another to the letter, as the import reads it.
select
    %1$s,
    delivery_key,
    min(delivery_line) as delivery_line
from %2$s
where problem is null
group by all
