select
    source_name,
    origin,
    file_name,
    row_band,
    rejected_band
from register_delivery
order by origin desc, file_name
