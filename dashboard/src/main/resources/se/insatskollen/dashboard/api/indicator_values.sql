select
    *,
    count(*) over () as total_count
from open_indicator_value
where indicator_id = :indicator
    and (cast(:area as varchar) is null or area_key = :area)
    and (cast(:area_vintage as varchar) is null or area_vintage = :area_vintage)
    and (cast(:period as varchar) is null or period = :period)
    and (cast(:sex as varchar) is null or sex = :sex)
    and (cast(:age_band as varchar) is null or age_band = :age_band)
    and (cast(:group as varchar) is null or group_id = :group)
order by area_key, area_vintage, period, sex, age_band, group_id
limit :limit offset :offset
