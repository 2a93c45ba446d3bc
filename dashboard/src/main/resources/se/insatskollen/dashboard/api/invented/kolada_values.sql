select
    indicator_id as kpi,
    area_key,
    cast(period as integer) as period,
    case sex when 'WOMEN' then 'K' when 'MEN' then 'M' else 'T' end as gender,
    n as count,
    case when state in ('VALUE', 'ZERO') then '' else state end as status,
    value,
    false as isdeleted
from exempelstad.open_indicator_value
where list_contains(string_split(:kpis, ','), indicator_id)
    and list_contains(string_split(:area_keys, ','), area_key)
    and list_contains(string_split(:years, ','), period)
    and area_vintage <> 'TODAY'
    and age_band = 'ALL'
    and group_id = 'ALL'
    and sex in ('ALL', 'WOMEN', 'MEN')
order by gender desc
