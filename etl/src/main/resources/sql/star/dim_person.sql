select
    person_key,
    max(sex) as sex,
    max(identity_kind) as identity_kind,
    max(birth_month_date) as birth_month_date,
    max(family_key) as family_key
from stg_case
where problem is null and not is_withheld
group by person_key
