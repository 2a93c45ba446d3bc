-- The histories that figures are told for, each with the history of today that it is part of.
select
    area_slot.*,
    area_route.today_slot
from area_slot
left join area_route on area_slot.area_slot = area_route.own_slot
order by area_slot.area_slot
