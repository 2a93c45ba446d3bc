with

-- A share of few rows would tell how many there are: below this it is only said whether it is all of them.
few as (
    select 1000 as row_count
),

rows_in as (
    select audit_file.source_name, sum(audit_part.row_in_count) as row_in_count
    from audit_part
    join audit_file on audit_part.delivery_key = audit_file.delivery_key
    group by audit_file.source_name
),

rows_rejected as (
    select audit_file.source_name, count(*) as row_rejected_count
    from audit_rejection
    join audit_file on audit_rejection.delivery_key = audit_file.delivery_key
    group by audit_file.source_name
),

areas as (
    select
        'case' as source_name,
        count(*) as row_count,
        count(*) filter (where is_area_renamed) as outdated_count
    from fct_case
    union all
    select
        'cost' as source_name,
        count(*) as row_count,
        count(*) filter (where is_area_renamed) as outdated_count
    from fct_cost
    union all
    select
        'activity_count' as source_name,
        count(*) as row_count,
        count(*) filter (where is_area_renamed) as outdated_count
    from fct_activity_count
),

-- What is kept by hand is dated by the year at best. The newest day of these three may be that of a single child.
told as (
    select
        *,
        case
            when newest_date is null then null
            when rhythm = 'WHEN_KNOWN' then 'YEAR'
            when source_name in ('contact', 'placement', 'measurement') then 'MONTH'
            else 'DAY'
        end as newest_precision
    from audit_source
    where rhythm <> 'WHEN_KNOWN' or freshness <> 'NOTHING_YET'
)

select
    told.source_name,
    told.source_title,
    told.sender,
    told.rhythm,
    told.freshness,
    case told.newest_precision
        when 'YEAR' then make_date(year(told.newest_date), 1, 1)
        when 'MONTH' then make_date(year(told.newest_date), month(told.newest_date), 1)
        else told.newest_date
    end as newest_date,
    told.newest_precision,
    case
        when coalesce(rows_in.row_in_count, 0) = 0 then null
        when rows_rejected.row_rejected_count is null then 'ALL'
        when rows_in.row_in_count < few.row_count then 'NOT_ALL'
        when rows_rejected.row_rejected_count * 100 < rows_in.row_in_count then 'MORE_THAN_99'
        else 'AT_MOST_99'
    end as taken_in_band,
    case
        when coalesce(areas.row_count, 0) = 0 then null
        when areas.outdated_count = 0 then 'NONE'
        when areas.row_count < few.row_count then 'SOME'
        when areas.outdated_count * 100 < areas.row_count then 'UNDER_1'
        else 'AT_LEAST_1'
    end as outdated_area_band
from told
cross join few
left join rows_in on told.source_name = rows_in.source_name
left join rows_rejected on told.source_name = rows_rejected.source_name
left join areas on told.source_name = areas.source_name
