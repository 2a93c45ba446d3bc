select
    indicator_id,
    indicator_title,
    unit,
    source
from open_indicator
where indicator_id = :id or slug = :id
order by indicator_id
