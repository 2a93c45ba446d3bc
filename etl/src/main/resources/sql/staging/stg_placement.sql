-- Each placement, held against its case and its child.
select
    delivered_placement.placement_key,
    delivered_placement.person_key,
    delivered_placement.case_key,
    stg_case.area_key,
    delivered_placement.placement_type as placement_type_key,
    delivered_placement.legal_ground,
    delivered_placement.start_date,
    delivered_placement.end_date,
    delivered_placement.provider_name,
    delivered_placement.provision,
    delivered_placement.day_price_ore,
    delivered_placement.delivery_key,
    delivered_placement.delivery_line,
    coalesce(stg_case.is_withheld, false) or protected_person.person_key is not null as is_withheld,
    case
        when stg_case.case_key is null then 'ärende_id names no case that was delivered'
        when stg_case.problem is not null then 'ärende_id names a case that was rejected'
        when delivered_placement.person_key <> stg_case.person_key then 'personnummer is not that of the child of the case'
    end as problem
from delivered_placement
left join stg_case on delivered_placement.case_key = stg_case.case_key
left join protected_person on delivered_placement.person_key = protected_person.person_key
