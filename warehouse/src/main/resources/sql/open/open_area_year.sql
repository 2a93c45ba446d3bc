-- What is hidden has no figure, what is kept has the one of the edition before, and nought is shown as nought.
with

cells as (
    select
        shown_area.area_key,
        shown_area.area_division,
        counted_area_year.*,
        case when case_count = 0 and cost_ore = 0 then 'ZERO' else 'VALUE' end as state,
        case when placement_days = 0 then 'ZERO' else 'VALUE' end as placement_state
    from counted_area_year
    join shown_area using (cell_key)
),

told as (
    select
        cells.* exclude (case_count, family_count, cost_ore, state, placement_days, placement_state),
        unnest(case
            when withheld_area_year.cell_key is null then {
                'case_count': cells.case_count,
                'family_count': cells.family_count,
                'cost_ore': cells.cost_ore,
                'state': cells.state
            }
            when withheld_area_year.is_kept then {
                'case_count': earlier.case_count,
                'family_count': earlier.family_count,
                'cost_ore': earlier.cost_ore,
                'state': earlier.state
            }
            else {'case_count': null, 'family_count': null, 'cost_ore': null, 'state': 'SUPPRESSED'}
        end),
        unnest(case
            when withheld_area_placement.cell_key is null then {
                'placement_days': cells.placement_days,
                'placement_state': cells.placement_state
            }
            when withheld_area_placement.is_kept then {
                'placement_days': earlier.placement_days,
                'placement_state': earlier.placement_state
            }
            else {'placement_days': null, 'placement_state': 'SUPPRESSED'}
        end)
    from cells
    left join withheld_area_year
        on cells.cell_key = withheld_area_year.cell_key
        and cells.year_number = cast(withheld_area_year.period as integer)
    left join withheld_area_placement
        on cells.cell_key = withheld_area_placement.cell_key
        and cells.year_number = cast(withheld_area_placement.period as integer)
    left join earlier_open_area_year as earlier
        on cells.area_key = earlier.area_key
        and cells.area_division = earlier.area_division
        and cells.year_number = earlier.year_number
)

select
    told.area_key,
    told.area_division,
    told.year_number,
    dim_area.area_name,
    case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
        as municipality_key,
    told.case_count,
    told.family_count,
    told.cost_ore,
    told.state,
    told.placement_days,
    told.placement_state
from told
join dim_area on told.area_key = dim_area.area_key
