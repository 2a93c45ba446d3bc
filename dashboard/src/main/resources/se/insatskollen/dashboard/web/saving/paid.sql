-- What was booked by year and payer; hidden where it has no amount.
select
    project_key as about_key,
    cast(period as integer) as year_number,
    payer_key,
    cost_ore
from open_project_economy
where period <> 'ALL' and payer_key <> 'ALL' and cost_kind = 'ALL'
order by project_key, year_number, payer_key
