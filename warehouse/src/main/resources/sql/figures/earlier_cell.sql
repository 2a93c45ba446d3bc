-- What the edition before told of each cell about cases, and the marks of the families it was made of.
select
    earlier_value.*,
    earlier_mark.marks
from earlier_value
left join earlier_mark
    on earlier_value.indicator_id = earlier_mark.indicator_id
    and earlier_value.area_key = earlier_mark.area_key
    and earlier_value.area_vintage = earlier_mark.area_vintage
    and earlier_value.period = earlier_mark.period
    and earlier_value.sex = earlier_mark.sex
    and earlier_value.age_band = earlier_mark.age_band
    and earlier_value.group_id = earlier_mark.group_id
