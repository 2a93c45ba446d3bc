select
    fct_unit_cost_point.unit_cost_point_key,
    fct_unit_cost_point.cost_type,
    fct_unit_cost_point.cost_level,
    fct_unit_cost_point.cost_role,
    fct_unit_cost_point.amount_ore,
    fct_unit_cost_point.amount_digits,
    fct_unit_cost_point.price_year,
    fct_unit_cost_point.indexed_ore,
    fct_unit_cost_point.cost_unit,
    fct_unit_cost_point.from_date,
    fct_unit_cost_point.to_date,
    fct_unit_cost_point.area_key,
    fct_unit_cost_point.cost_quality,
    fct_unit_cost_point.source,
    fct_unit_cost_point.note,
    dim_area.area_name
from fct_unit_cost_point
left join dim_area on fct_unit_cost_point.area_key = dim_area.area_key
