-- Each ledger line. No krona is left out: what is not known points at the unknown member.
select
    delivered_cost.cost_key,
    delivered_cost.posted_date,
    coalesce(stg_area_by_name.area_key, 'okant-omrade') as area_key,
    coalesce(stg_area_by_name.is_renamed, false) as is_area_renamed,
    case
        when delivered_cost.project_code is null then 'inget-projekt'
        else coalesce(dim_project.project_key, 'okant-projekt')
    end as project_key,
    delivered_cost.payer as payer_key,
    delivered_cost.cost_kind,
    delivered_cost.account,
    delivered_cost.cost_centre,
    delivered_cost.cost_ore,
    delivered_cost.delivery_key,
    delivered_cost.delivery_line
from delivered_cost
left join stg_area_by_name
    on lower(delivered_cost.municipality_name) = stg_area_by_name.municipality_name
    and lower(coalesce(delivered_cost.district_name, '')) = stg_area_by_name.district_name
    and delivered_cost.posted_date between stg_area_by_name.from_date and stg_area_by_name.to_date
left join dim_project on delivered_cost.project_code = dim_project.project_key
