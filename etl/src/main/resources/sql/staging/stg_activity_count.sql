-- Each count of support given without an individual decision.
select
    delivered_activity_count.activity_count_key,
    coalesce(stg_area_by_name.area_key, 'okant-omrade') as area_key,
    coalesce(stg_area_by_name.is_renamed, false) as is_area_renamed,
    delivered_activity_count.from_date,
    delivered_activity_count.to_date,
    delivered_activity_count.intervention_type as intervention_type_key,
    delivered_activity_count.given_count,
    delivered_activity_count.delivery_key,
    delivered_activity_count.delivery_line
from delivered_activity_count
left join stg_area_by_name
    on lower(delivered_activity_count.municipality_name) = stg_area_by_name.municipality_name
    and lower(coalesce(delivered_activity_count.district_name, '')) = stg_area_by_name.district_name
    and delivered_activity_count.from_date between stg_area_by_name.from_date and stg_area_by_name.to_date
