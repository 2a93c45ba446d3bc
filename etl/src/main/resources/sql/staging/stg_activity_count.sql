-- Each count of support given without an individual decision.
select
    delivered_activity_count.activity_count_key,
    coalesce(stg_area_by_name.area_key, 'okant-omrade') as area_key,
    delivered_activity_count.from_date,
    delivered_activity_count.to_date,
    delivered_activity_count.intervention_type as intervention_type_key,
    delivered_activity_count.given_count,
    delivered_activity_count.delivery_key,
    delivered_activity_count.delivery_line
from delivered_activity_count
left join stg_area_by_name
    on delivered_activity_count.municipality_code = stg_area_by_name.municipality_code
    and lower(coalesce(delivered_activity_count.district_name, '')) = stg_area_by_name.district_name
    and delivered_activity_count.from_date between stg_area_by_name.from_date and stg_area_by_name.to_date
