-- The municipalities that are like one, by the newest group that is published.
select
    peer_area_key,
    peer_year,
    source,
    source_quality
from register_peer_group
where area_key = :area
qualify peer_year = max(peer_year) over ()
order by peer_area_key
