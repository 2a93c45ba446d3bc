with

newest as (
    select max(peer_year) as peer_year
    from register_peer_group
    where area_key = :area
)

select
    register_peer_group.peer_area_key,
    register_peer_group.peer_year,
    register_peer_group.source,
    register_peer_group.source_quality
from register_peer_group
join newest on register_peer_group.peer_year = newest.peer_year
join register_area on register_peer_group.peer_area_key = register_area.area_key
where register_peer_group.area_key = :area
order by register_area.area_name collate sv
