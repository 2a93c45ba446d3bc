select
    area_key,
    peer_area_key,
    peer_year,
    peer_group_code,
    source,
    source_quality,
    note,
    delivery_key,
    delivery_line
from stg_peer_group
