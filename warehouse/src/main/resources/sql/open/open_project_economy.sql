-- What is hidden has no figure, and nought is shown as nought.
select
    counted_project.project_key,
    counted_project.period,
    counted_project.payer_key,
    counted_project.cost_kind,
    case when hidden_project.project_key is null then counted_project.cost_ore end as cost_ore,
    case
        when hidden_project.project_key is not null then 'SUPPRESSED'
        when counted_project.cost_ore = 0 then 'ZERO'
        else 'VALUE'
    end as state
from counted_project
left join hidden_project using (project_key, period, payer_key, cost_kind)
where counted_project.payer_key <> 'ALL' or counted_project.cost_kind <> 'ALL'
