select
    score_pair.after_measurement_key as unit_key,
    fct_case.family_key,
    fct_case.worker_key,
    fct_case.area_key,
    fct_case.project_key,
    fct_case.intervention_type_key,
    score_pair.after_date as index_date,
    dim_person.sex,
    dim_person.birth_month_date,
    cast(case when score_pair.points_better < -score_pair.reliable_points then 1 else 0 end as double) as value,
    cast(1 as double) as weight
from score_pair
join fct_case on score_pair.case_key = fct_case.case_key
join dim_person on fct_case.person_key = dim_person.person_key
where score_pair.reliable_points is not null
