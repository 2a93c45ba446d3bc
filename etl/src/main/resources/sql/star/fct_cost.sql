select
    cost_key,
    posted_date,
    area_key,
    is_area_renamed,
    project_key,
    payer_key,
    cost_kind,
    account,
    cost_centre,
    cost_ore,
    delivery_key,
    delivery_line
from stg_cost
