-- Rows that repeat another to the letter, but for the first of each. Equal rows have equal hashes, so only rows whose hash comes
-- twice are compared by content: of a large delivery a few, where all would fill the memory.
with

suspects as (
    select hash(%1$s) as content_hash
    from %2$s
    where problem is null
    group by hash(%1$s)
    having count(*) > 1
),

places as (
    select
        delivery_line,
        %3$s as ore,
        row_number() over (partition by %1$s order by delivery_line) as place
    from %2$s
    where problem is null and hash(%1$s) in (select content_hash from suspects)
)

select
    delivery_line,
    ore
from places
where place > 1
