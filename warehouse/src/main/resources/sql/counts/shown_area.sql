-- Which cell each area is shown by in each division: of a district that others have become part of, today's is another
-- cell than the one as it was; everywhere else the two are the same.
select
    area_key,
    'AS_IT_WAS' as area_division,
    area_key as cell_key
from dim_area
union all
select
    area_key,
    'TODAY' as area_division,
    case
        when area_key in (select successor_area_key from bridge_area_succession) then area_key || ':today'
        else area_key
    end as cell_key
from dim_area
where valid_to_date is null
