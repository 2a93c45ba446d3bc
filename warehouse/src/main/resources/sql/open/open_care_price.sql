-- A form whose prices are kept has what the edition before told.
select * from computed_care_price
union all
select earlier.*
from earlier_open_care_price as earlier
join kept_care_price
    on earlier.municipality_key = kept_care_price.municipality_key
    and earlier.placement_type = kept_care_price.placement_type
