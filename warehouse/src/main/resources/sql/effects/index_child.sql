-- One row per child: its first case, which is when somebody chose the project or ordinary service for it. A child belongs to
-- what was chosen then: one who gets into a project by a later case stays among the children of ordinary service, since
-- leaving it out would choose by what happened afterwards. A first case of a project that is not known is neither.
--
-- Compared with a project are children of its municipality: what districts do alike is not told apart.
with

-- A number that its school or authority made up tells nobody's first case. Who is 18 is no child any more.
children as (
    select
        fct_case.*,
        dim_person.sex
    from fct_case
    join dim_person on fct_case.person_key = dim_person.person_key
    where dim_person.identity_kind <> 'INTERIM_NUMBER'
),

first_cases as (
    select *
    from children
    qualify row_number() over (partition by person_key order by opened_date, case_key) = 1
),

of_projects as (
    select distinct
        first_cases.project_key,
        first_cases.municipality_key,
        first_cases.target_group
    from first_cases
    join dim_project on first_cases.project_key = dim_project.project_key
),

earlier_placements as (
    select distinct first_cases.person_key
    from first_cases
    join fct_placement on first_cases.person_key = fct_placement.person_key
    where fct_placement.start_date < first_cases.opened_date
)

select
    first_cases.person_key as child_key,
    first_cases.family_key,
    first_cases.case_key,
    first_cases.project_key,
    dim_project.project_key is not null as is_in_project,
    first_cases.municipality_key,
    dim_area.area_name as area_group,
    first_cases.target_group,
    first_cases.need_level,
    first_cases.sex,
    first_cases.age_years,
    first_cases.opened_date,
    first_cases.support_start_date,
    earlier_placements.person_key is not null as is_placed_earlier,
    first_cases.known_until_date,
    first_cases.is_followed_12,
    first_cases.is_followed_24,
    first_cases.is_followed_36
from first_cases
join dim_area on first_cases.municipality_key = dim_area.area_key
left join dim_project on first_cases.project_key = dim_project.project_key
left join earlier_placements on first_cases.person_key = earlier_placements.person_key
where first_cases.age_years between 0 and 17
    and (
        dim_project.project_key is not null
        or (
            first_cases.project_key = 'inget-projekt'
            and (first_cases.municipality_key, first_cases.target_group) in (
                select (municipality_key, target_group) from of_projects
            )
        )
    )
order by first_cases.person_key
