-- What a day of care costs in the worked examples of projects with books: chosen here, and nowhere else. Reason: a bought
-- place in a home (HVB) that is not needed is money that is not paid out; a place of one's own costs as much when it is empty.
select
    municipality_key as about_key,
    low_ore,
    mode_ore,
    high_ore,
    price_year
from open_care_price
where placement_type = 'RESIDENTIAL_HOME'
    and provision = 'PURCHASED'
    and state = 'VALUE'
order by municipality_key
