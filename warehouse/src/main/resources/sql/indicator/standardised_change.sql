-- Hedges' g: the change in standard deviations of the scores before (Morris and DeShon 2002), less its bias in small
-- samples by Hedges' approximation 1 - 3/(4m - 1) with m degrees of freedom (Hedges 1981).
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
    score_pair.points_better / score_pair.before_deviation
        * (1 - cast(3 as double) / (4 * (score_pair.before_count - 1) - 1)) as value,
    cast(1 as double) as weight
from score_pair
join fct_case on score_pair.case_key = fct_case.case_key
join dim_person on fct_case.person_key = dim_person.person_key
where score_pair.before_count >= 100
