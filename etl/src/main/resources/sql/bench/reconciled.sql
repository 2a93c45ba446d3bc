-- The same proof as the import's: rows in = superseded + withheld + rejected + out. What is kept by hand supersedes nothing.
with

delivered as (
    select coalesce(sum(stg_part.row_loaded_count), 0) as row_in_count
    from stg_part
    join stg_file using (delivery_key)
    where stg_file.source_name = '%1$s'
),

left_out as (
    select
        count(*) filter (is_withheld) as row_withheld_count,
        count(*) filter (not is_withheld) as row_rejected_count
    from stg_left_out
    where source_name = '%1$s'
)

select
    '%2$s' as table_name,
    '%1$s' as source_name,
    delivered.row_in_count,
    case when %3$s then 0 else delivered.row_in_count - (select count(*) from stg_%1$s) end as row_superseded_count,
    left_out.row_withheld_count,
    left_out.row_rejected_count,
    (select count(*) from %2$s) as row_out_count
from delivered
cross join left_out
