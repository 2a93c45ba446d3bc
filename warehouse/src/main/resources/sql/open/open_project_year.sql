-- What is hidden has no figure, what is kept has the one of the edition before, and nought is shown as nought.
select
    counted_project.project_key,
    counted_project.period,
    unnest(case
        when withheld_project.project_key is null then {
            'case_count': counted_project.case_count,
            'family_count': counted_project.family_count,
            'cost_ore': counted_project.cost_ore,
            'state': case when counted_project.case_count = 0 and counted_project.cost_ore = 0 then 'ZERO' else 'VALUE' end
        }
        when withheld_project.is_kept then {
            'case_count': earlier.case_count,
            'family_count': earlier.family_count,
            'cost_ore': earlier.cost_ore,
            'state': earlier.state
        }
        else {'case_count': null, 'family_count': null, 'cost_ore': null, 'state': 'SUPPRESSED'}
    end)
from counted_project
left join withheld_project using (project_key, period, payer_key, cost_kind)
left join earlier_open_project_year as earlier
    on counted_project.project_key = earlier.project_key
    and counted_project.period = earlier.period
where counted_project.payer_key = 'ALL' and counted_project.cost_kind = 'ALL'
