-- What a day of care costs, in every worked example: chosen here, and nowhere else. Reason: it is the only price of a bought
-- place in a home (HVB) that a municipality has paid, told for a year with a published index. The source writes it in whole
-- kronor, "4 500 kr": four digits, of which a worked example shows no more than the least certain of its inputs has.
with

chosen as (
    select
        'hvb-extern-plats-snitt-2018-motala' as unit_cost_point_key,
        cast(4 as integer) as written_digits
)

select
    register_unit_cost_point.amount_ore,
    chosen.written_digits,
    cast(extract(year from register_unit_cost_point.from_date) as integer) as price_year,
    register_unit_cost_point.area_name,
    register_unit_cost_point.cost_level,
    register_unit_cost_point.cost_quality,
    register_unit_cost_point.source
from chosen
join register_unit_cost_point on register_unit_cost_point.unit_cost_point_key = chosen.unit_cost_point_key
where register_unit_cost_point.from_date is not null
