with

-- The days that rows tell of. Planned ones are left out below: what lies ahead makes no data fresh.
told_days as (
    select delivery_key, extracted_date as told_date from stg_case where problem is null and not is_withheld
    union all
    select delivery_key, contact_date from fct_contact
    union all
    select delivery_key, start_date from fct_placement
    union all
    select delivery_key, end_date from fct_placement
    union all
    select delivery_key, measured_date from fct_measurement
    union all
    select delivery_key, posted_date from fct_cost
    union all
    select delivery_key, to_date from fct_activity_count
    union all
    select delivery_key, covered_to_date from stg_file
    union all
    select delivery_key, document_date from dim_document
    union all
    select delivery_key, as_of_date from dim_project
    union all
    select delivery_key, as_of_date from fct_participation
    union all
    select delivery_key, as_of_date from fct_staffing
    union all
    select delivery_key, as_of_date from fct_grant
    union all
    select delivery_key, as_of_date from fct_evaluation
    union all
    select delivery_key, as_of_date from fct_claim
    union all
    select delivery_key, as_of_date from fct_decision
    union all
    select delivery_key, as_of_date from fct_statement
    union all
    select delivery_key, as_of_date from fct_programme_rule
    union all
    select delivery_key, published_date from fct_erratum
    union all
    select delivery_key, from_date from fct_event
    union all
    select delivery_key, period_to_date from fct_price_index
    union all
    select delivery_key, coalesce(to_date, from_date) from fct_unit_cost_point
    union all
    select delivery_key, valid_from_date from dim_area
    union all
    select delivery_key, succession_date from bridge_area_succession
    union all
    select delivery_key, cast(cast(peer_year as string) || '-12-31' as date) from bridge_peer_group
    union all
    select delivery_key, cast(cast(population_year as string) || '-12-31' as date) from fct_population
    union all
    select delivery_key, cast(cast(indicator_year as string) || '-12-31' as date) from fct_published_indicator
),

newest_days as (
    select delivery_key, max(told_date) as newest_date
    from told_days
    where told_date <= (select release_date from release_day)
    group by delivery_key
),

delivered as (
    select
        stg_file.source_name,
        stg_file.is_invented,
        max(newest_days.newest_date) as newest_date
    from stg_file
    left join newest_days on stg_file.delivery_key = newest_days.delivery_key
    group by stg_file.source_name, stg_file.is_invented
)

select
    stg_source.source_name,
    stg_source.is_invented,
    stg_source.source_title,
    stg_source.sender,
    stg_source.rhythm,
    stg_source.most_days,
    delivered.newest_date,
    case
        when delivered.source_name is null then 'NOTHING_YET'
        when stg_source.most_days is null then 'AS_EXPECTED'
        -- A file without rows, or none that may be told of, has brought nothing.
        when delivered.newest_date is null then 'NOTHING_YET'
        when unix_date(release_day.release_date) - unix_date(delivered.newest_date) > stg_source.most_days then 'LATE'
        else 'AS_EXPECTED'
    end as freshness
from stg_source
cross join release_day
left join delivered
    on stg_source.source_name = delivered.source_name
    and stg_source.is_invented = delivered.is_invented
