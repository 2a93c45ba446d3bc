select
    cost_type,
    cost_unit,
    price_year,
    low_ore,
    low_digits,
    mode_ore,
    mode_digits,
    high_ore,
    high_digits,
    cost_quality,
    point_count,
    unindexed_point_count
from register_unit_cost
order by cost_unit, coalesce(mode_ore, high_ore) desc, cost_type collate sv
