with

named as (
    select
        worker_key,
        case_key
    from stg_case
    where problem is null and not is_withheld and worker_key is not null
    union all
    select
        second_worker_key as worker_key,
        case_key
    from stg_case
    where problem is null and not is_withheld and second_worker_key is not null
    union all
    select
        worker_key,
        case_key
    from fct_contact
)

select
    worker_key,
    cast(count(distinct case_key) as int) as case_count
from named
group by worker_key
