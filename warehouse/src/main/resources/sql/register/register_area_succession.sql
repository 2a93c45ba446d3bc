select
    bridge_area_succession.predecessor_area_key,
    bridge_area_succession.successor_area_key,
    bridge_area_succession.succession_date,
    bridge_area_succession.source,
    bridge_area_succession.source_quality,
    bridge_area_succession.note
from bridge_area_succession
