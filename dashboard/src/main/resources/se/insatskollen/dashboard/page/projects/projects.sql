with

-- What a project is called, and what is said, decided and written about it.
texts as (
    select
        project_key,
        concat_ws(
            ' ', project_name, other_names, owner, target_group, area_name, municipality_name, document_title
        ) as text
    from register_project
    union all
    select project_key, concat_ws(' ', funder, programme_name, grant_number, document_title) from register_grant
    union all
    select project_key, concat_ws(' ', evaluator, conclusion, criticism, document_title) from register_evaluation
    union all
    select project_key, concat_ws(' ', body, decision_number, content, document_title) from register_decision
    union all
    select project_key, concat_ws(' ', description, stated_by, judged_by, computed_by, document_title) from register_claim
    union all
    select project_key, document_title from register_participation
    union all
    select project_key, document_title from register_staffing
    union all
    select project_key, document_title from register_statement
    union all
    select project_key, document_title from register_programme_rule
),

-- Neither capital letters nor the rings and dots of å, ä and ö matter.
searched as (
    select project_key, strip_accents(lower(string_agg(text, ' '))) as found_in
    from texts
    group by project_key
),

asked as (
    select unnest(string_split(strip_accents(lower(trim(cast(:text as varchar)))), ' ')) as word
),

-- Every word is there, in whatever order.
found as (
    select searched.project_key
    from searched
    cross join asked
    group by searched.project_key
    having bool_and(contains(searched.found_in, asked.word))
),

projects as (
    select
        register_project.*,
        case register_project.area_level
            when 'MUNICIPALITY' then register_area.area_code
            when 'DISTRICT' then municipality.area_code
        end as municipality_code
    from register_project
    join register_area on register_project.area_key = register_area.area_key
    left join register_area as municipality on register_area.parent_area_key = municipality.area_key
)

select
    project_key,
    project_name,
    project_kind,
    early_intervention,
    area_name,
    area_level,
    municipality_name,
    target_group,
    start_date as from_date,
    start_precision as from_precision,
    end_date as to_date,
    end_precision as to_precision,
    project_status,
    source_check
from projects
where (cast(:kind as varchar) is null or project_kind = :kind)
    and (cast(:early as varchar) is null or early_intervention = :early)
    and (cast(:status as varchar) is null or project_status = :status)
    and (cast(:municipality as varchar) is null or municipality_code = :municipality)
    and (cast(:text as varchar) is null or project_key in (select project_key from found))
order by project_name collate sv
