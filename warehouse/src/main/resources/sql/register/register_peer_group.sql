select
    bridge_peer_group.area_key,
    bridge_peer_group.peer_area_key,
    bridge_peer_group.peer_year,
    bridge_peer_group.peer_group_code,
    bridge_peer_group.source,
    bridge_peer_group.source_quality,
    bridge_peer_group.note
from bridge_peer_group
