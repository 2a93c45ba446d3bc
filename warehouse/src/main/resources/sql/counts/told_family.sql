-- The families behind every cell, with what the cell holds of each: by it the next edition sees how many have changed.
with

parts as (
    select
        'AREA_YEAR' as fate,
        cell_key || '|' || year_number as cell,
        family_key,
        case_count as first_amount,
        placement_ore as second_amount
    from area_family
    where case_count > 0 or placement_ore > 0
    union all
    select
        'AREA_PLACEMENT' as fate,
        cell_key || '|' || year_number as cell,
        family_key,
        placement_days as first_amount,
        0 as second_amount
    from area_family
    where placement_days > 0
    union all
    select
        'PROJECT' as fate,
        counted_project.project_key || '|' || counted_project.period || '|' || counted_project.payer_key
            || '|' || counted_project.cost_kind as cell,
        project_family.family_key,
        project_family.case_count as first_amount,
        project_family.placement_ore as second_amount
    from project_family
    join counted_project using (project_key, period)
    union all
    select
        'STAGE' as fate,
        project_key || '|' || case_stage as cell,
        family_key,
        count(*) as first_amount,
        sum(days) as second_amount
    from counted_stage
    group by all
)

select
    fate,
    cell,
    cast(md5_number(family_key) >> 65 as bigint) as family_number,
    cast(first_amount as double) as first_amount,
    cast(second_amount as double) as second_amount
from parts
order by fate, cell
