select
    *,
    count(*) over () as total_count
from exempelstad.open_indicator
where (cast(:indicator_kind as varchar) is null or indicator_kind = :indicator_kind)
    and (cast(:direction as varchar) is null or direction = :direction)
order by indicator_order
limit :limit offset :offset
