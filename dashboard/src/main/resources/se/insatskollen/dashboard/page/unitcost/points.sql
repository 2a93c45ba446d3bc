select
    cost_type,
    cost_level,
    cost_role,
    amount_ore,
    amount_digits,
    price_year,
    indexed_ore,
    cost_unit,
    from_date,
    to_date,
    area_name,
    cost_quality,
    source,
    note
from register_unit_cost_point
order by cost_type collate sv, from_date nulls last, amount_ore, unit_cost_point_key
