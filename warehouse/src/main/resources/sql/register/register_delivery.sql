with

deliveries as (
    select
        audit_file.delivery_key,
        audit_file.source_name,
        audit_file.origin,
        audit_file.file_name,
        coalesce(sum(audit_part.row_in_count), 0) as row_in_count,
        coalesce(sum(audit_part.row_rejected_count), 0) as row_rejected_count
    from audit_file
    left join audit_part on audit_file.delivery_key = audit_part.delivery_key
    group by audit_file.delivery_key, audit_file.source_name, audit_file.origin, audit_file.file_name
)

select
    delivery_key,
    source_name,
    origin,
    file_name,
    case
        when row_in_count = 0 then 'inga rader'
        when row_in_count < 10 then 'färre än 10'
        when row_in_count < 100 then '10–99'
        when row_in_count < 1000 then '100–999'
        else '1 000 eller fler'
    end as row_band,
    case
        when row_rejected_count = 0 then 'inga'
        when row_rejected_count * 100 < row_in_count then 'under 1 procent'
        else '1 procent eller fler'
    end as rejected_band
from deliveries
