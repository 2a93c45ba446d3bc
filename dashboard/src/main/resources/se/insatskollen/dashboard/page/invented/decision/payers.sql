select
    project_key as about_key,
    payer_key,
    cost_ore
from open_project_economy
where period = 'ALL' and payer_key <> 'ALL'
order by cost_ore desc nulls last, payer_key
