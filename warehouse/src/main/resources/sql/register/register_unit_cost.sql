select
    fct_unit_cost.cost_type,
    fct_unit_cost.cost_unit,
    fct_unit_cost.price_year,
    fct_unit_cost.low_ore,
    fct_unit_cost.low_digits,
    fct_unit_cost.mode_ore,
    fct_unit_cost.mode_digits,
    fct_unit_cost.high_ore,
    fct_unit_cost.high_digits,
    fct_unit_cost.mode_point_key,
    fct_unit_cost.cost_quality,
    fct_unit_cost.point_count,
    fct_unit_cost.unindexed_point_count
from fct_unit_cost
