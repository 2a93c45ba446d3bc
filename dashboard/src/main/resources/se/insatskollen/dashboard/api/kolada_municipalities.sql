-- Kolada writes a county as 00 and its code, and the country as 0000.
select
    case area_level when 'COUNTY' then '00' || area_code else area_code end as id,
    area_name as title,
    case area_level when 'MUNICIPALITY' then 'K' else 'L' end as type,
    area_key
from register_area
where area_level in ('COUNTRY', 'COUNTY', 'MUNICIPALITY')
    and area_code is not null
order by id
