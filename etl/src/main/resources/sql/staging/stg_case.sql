-- Each case, with the district responsible on the day it was opened. A case keeps that district:
-- the cities settle costs that way even when the family moves.
with

located as (
    select
        delivered_case.*,
        stg_area_by_name.municipality_key,
        stg_area_by_name.area_key,
        stg_area_by_name.is_renamed
    from delivered_case
    left join stg_area_by_name
        on lower(delivered_case.municipality_name) = stg_area_by_name.municipality_name
        and lower(coalesce(delivered_case.district_name, '')) = stg_area_by_name.district_name
        and delivered_case.opened_date between stg_area_by_name.from_date and stg_area_by_name.to_date
),

families as (
    select
        *,
        first_value(family_key) over (
            partition by person_key order by opened_date, delivery_order, delivery_line
        ) as first_family_key
    from located
)

select
    families.case_key,
    families.person_key,
    families.birth_month_date,
    families.sex,
    families.identity_kind,
    families.family_key,
    families.household_key,
    families.area_key,
    families.municipality_key,
    coalesce(families.is_renamed, false) as is_area_renamed,
    case
        when families.project_code is null then 'inget-projekt'
        else coalesce(dim_project.project_key, 'okant-projekt')
    end as project_key,
    coalesce(families.intervention_type, 'NONE') as intervention_type_key,
    families.target_group,
    families.need_level,
    families.referral_kind,
    families.is_re_referral,
    families.is_investigation_extended,
    families.opened_date,
    families.assessed_date,
    families.investigation_start_date,
    families.investigation_end_date,
    families.support_start_date,
    families.support_end_date,
    families.closed_date,
    families.worker_key,
    families.second_worker_key,
    families.case_outcome,
    families.extracted_date,
    families.delivery_key,
    families.delivery_line,
    protected_person.person_key is not null as is_withheld,
    case
        when families.area_key is null then 'kommun and stadsdel name no area that existed on the day of inkom'
        when families.family_key <> families.first_family_key then 'familj_id is not the family of the child''s first case'
    end as problem
from families
left join dim_project on families.project_code = dim_project.project_key
left join protected_person on families.person_key = protected_person.person_key
