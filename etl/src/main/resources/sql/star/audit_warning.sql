with

renamed as (
    select delivery_key
    from fct_case
    where is_area_renamed
    union all
    select delivery_key
    from fct_cost
    where is_area_renamed
    union all
    select delivery_key
    from fct_activity_count
    where is_area_renamed
)

select
    delivery_key,
    'names a district by a name that had ended; it counts for its successor' as warning,
    cast(count(*) as int) as row_count
from renamed
group by delivery_key
