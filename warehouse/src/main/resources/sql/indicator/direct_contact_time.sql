-- Minutes with the family of all minutes reported, piece of work by piece of work.
select
    fct_contact.contact_key as unit_key,
    fct_case.family_key,
    fct_contact.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    fct_contact.contact_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(case when fct_contact.is_direct_contact then fct_contact.duration_minutes else 0 end as double) as value,
    cast(fct_contact.duration_minutes as double) as weight
from fct_contact
join fct_case on fct_contact.case_key = fct_case.case_key
join dim_person on fct_case.person_key = dim_person.person_key
