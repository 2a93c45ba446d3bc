-- What is hidden has no figure, what is kept has the one of the edition before, and nought is shown as nought.
select
    counted_project.project_key,
    counted_project.period,
    counted_project.payer_key,
    counted_project.cost_kind,
    unnest(case
        when withheld_project.project_key is null then {
            'cost_ore': counted_project.cost_ore,
            'state': case when counted_project.cost_ore = 0 then 'ZERO' else 'VALUE' end
        }
        when withheld_project.is_kept then {'cost_ore': earlier.cost_ore, 'state': earlier.state}
        else {'cost_ore': null, 'state': 'SUPPRESSED'}
    end)
from counted_project
left join withheld_project using (project_key, period, payer_key, cost_kind)
left join earlier_open_project_economy as earlier
    on counted_project.project_key = earlier.project_key
    and counted_project.period = earlier.period
    and counted_project.payer_key = earlier.payer_key
    and counted_project.cost_kind = earlier.cost_kind
where counted_project.payer_key <> 'ALL' or counted_project.cost_kind <> 'ALL'
