-- Families at a stage of a project, and beside each other stage those with a case that came to it and not to this one.
with

reached as (
    select
        project_key,
        case_stage,
        count(*) as case_count,
        count(distinct family_key) as family_count
    from counted_stage
    group by all
),

left_behind as (
    select
        earlier.project_key,
        earlier.case_stage as earlier_stage,
        reached.case_stage,
        count(distinct earlier.family_key) as family_count
    from counted_stage as earlier
    join reached on earlier.project_key = reached.project_key and earlier.case_stage <> reached.case_stage
    left join counted_stage as later
        on earlier.case_key = later.case_key and reached.case_stage = later.case_stage
    where later.case_key is null
    group by all
)

select
    project_key,
    case_stage,
    cast(null as varchar) as earlier_stage,
    cast(case_count as integer) as case_count,
    cast(family_count as integer) as family_count
from reached
union all
select
    project_key,
    case_stage,
    earlier_stage,
    cast(null as integer) as case_count,
    cast(family_count as integer) as family_count
from left_behind
order by project_key, case_stage, earlier_stage
