-- The units of indicator_unit as numbers: what the shared step adds up, family after family. A family has the same number
-- in every edition, so it is made with MD5: hash() may become another with another version of DuckDB. Of the digest's last
-- eight bytes, the lowest first, it is all but the lowest bit.
select
    cast(md5_number(indicator_unit.family_key) >> 65 as bigint) as family_number,
    cast(hash(indicator_unit.worker_key) >> 1 as bigint) as worker_number,
    cast(hash(indicator_unit.unit_key) >> 1 as bigint) as unit_number,
    area_route.own_slot,
    coalesce(area_route.today_slot, -1) as today_slot,
    coalesce(area_route.municipality_slot, -1) as municipality_slot,
    coalesce(project_slot.project_slot, -1) as project_slot,
    coalesce(type_slot.type_slot, -1) as type_slot,
    cast(year(indicator_unit.index_date) as integer) as index_year,
    cast(month(indicator_unit.index_date) as integer) as index_month,
    case indicator_unit.sex when 'WOMEN' then 1 when 'MEN' then 2 else 0 end as sex_slot,
    cast(
        year(indicator_unit.index_date) - year(indicator_unit.birth_month_date)
        - case when month(indicator_unit.index_date) < month(indicator_unit.birth_month_date) then 1 else 0 end
        as integer
    ) as age_years,
    indicator_unit.value,
    indicator_unit.weight,
    case when area_route.own_slot is null then indicator_unit.area_key end as area_key,
    indicator_unit.unit_key is null as lacks_unit_key,
    indicator_unit.family_key is null as lacks_family_key,
    indicator_unit.area_key is null as lacks_area_key,
    indicator_unit.project_key is null as lacks_project_key,
    indicator_unit.intervention_type_key is null as lacks_intervention_type_key,
    indicator_unit.index_date is null as lacks_index_date,
    indicator_unit.sex is null as lacks_sex,
    indicator_unit.birth_month_date is null as lacks_birth_month_date,
    indicator_unit.weight is null as lacks_weight
from indicator_unit
left join area_route on indicator_unit.area_key = area_route.area_key
left join project_slot on indicator_unit.project_key = project_slot.project_key
left join type_slot on indicator_unit.intervention_type_key = type_slot.intervention_type_key
