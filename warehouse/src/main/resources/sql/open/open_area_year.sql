with

-- What is hidden has no figure, and nought is shown as nought.
states as (
    select
        counted_area_year.*,
        case
            when hidden_area_year.cell_key is not null then 'SUPPRESSED'
            when counted_area_year.case_count = 0 and counted_area_year.cost_ore = 0 then 'ZERO'
            else 'VALUE'
        end as state,
        case
            when hidden_area_placement.cell_key is not null then 'SUPPRESSED'
            when counted_area_year.placement_days = 0 then 'ZERO'
            else 'VALUE'
        end as placement_state
    from counted_area_year
    left join hidden_area_year
        on counted_area_year.cell_key = hidden_area_year.cell_key
        and counted_area_year.year_number = cast(hidden_area_year.period as integer)
    left join hidden_area_placement
        on counted_area_year.cell_key = hidden_area_placement.cell_key
        and counted_area_year.year_number = cast(hidden_area_placement.period as integer)
)

select
    shown_area.area_key,
    shown_area.area_division,
    states.year_number,
    dim_area.area_name,
    case when dim_area.area_level = 'DISTRICT' then dim_area.parent_area_key else dim_area.area_key end
        as municipality_key,
    case when states.state <> 'SUPPRESSED' then states.case_count end as case_count,
    case when states.state <> 'SUPPRESSED' then states.family_count end as family_count,
    case when states.state <> 'SUPPRESSED' then states.cost_ore end as cost_ore,
    states.state,
    case when states.placement_state <> 'SUPPRESSED' then states.placement_days end as placement_days,
    states.placement_state
from states
join shown_area on states.cell_key = shown_area.cell_key
join dim_area on shown_area.area_key = dim_area.area_key
