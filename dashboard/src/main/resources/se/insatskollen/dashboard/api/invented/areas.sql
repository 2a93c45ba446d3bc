select
    *,
    count(*) over () as total_count
from exempelstad.register_area
where (cast(:area_level as varchar) is null or area_level = :area_level)
order by area_key
limit :limit offset :offset
