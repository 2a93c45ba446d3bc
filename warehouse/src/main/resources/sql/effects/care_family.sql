-- One row per form of placement, provision, calendar year and family: days, and what they cost as delivered.
select
    municipality_key,
    placement_type,
    provision,
    care_year,
    family_key,
    cast(sum(days) as bigint) as days,
    cast(sum(days * day_price_ore) as bigint) as cost_ore
from care_day
group by municipality_key, placement_type, provision, care_year, family_key
order by municipality_key, placement_type, provision, care_year, family_key
