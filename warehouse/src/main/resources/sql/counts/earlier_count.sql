-- What the edition before told of the cells, and the marks of the families they were made of.
with

told as (
    select distinct
        'AREA_YEAR' as fate,
        shown_area.cell_key || '|' || earlier_open_area_year.year_number as cell,
        earlier_open_area_year.state,
        cast(earlier_open_area_year.family_count as bigint) as family_count
    from earlier_open_area_year
    join shown_area using (area_key, area_division)
    union all
    select distinct
        'AREA_PLACEMENT' as fate,
        shown_area.cell_key || '|' || earlier_open_area_year.year_number as cell,
        earlier_open_area_year.placement_state as state,
        cast(null as bigint) as family_count
    from earlier_open_area_year
    join shown_area using (area_key, area_division)
    union all
    select
        'PROJECT' as fate,
        project_key || '|' || period || '|ALL|ALL' as cell,
        state,
        cast(family_count as bigint) as family_count
    from earlier_open_project_year
    union all
    select
        'PROJECT' as fate,
        project_key || '|' || period || '|' || payer_key || '|' || cost_kind as cell,
        state,
        cast(null as bigint) as family_count
    from earlier_open_project_economy
    union all
    select
        'STAGE' as fate,
        project_key || '|' || case_stage as cell,
        state,
        cast(null as bigint) as family_count
    from earlier_open_project_flow
)

select
    told.fate,
    told.cell,
    told.state = 'SUPPRESSED' as is_hidden,
    told.family_count,
    earlier_edition_count_mark.marks
from told
left join earlier_edition_count_mark using (fate, cell)
