select
    municipality_key as about_key,
    placement_type,
    provision,
    low_ore,
    mode_ore,
    high_ore,
    day_share,
    state,
    price_year
from open_care_price
order by municipality_key, placement_type, provision
