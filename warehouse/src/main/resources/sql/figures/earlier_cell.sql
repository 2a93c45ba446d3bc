-- What the edition before told of each cell about cases, and the marks of the families it was made of. Figures that others
-- publish are theirs to change.
select
    earlier_open_indicator_value.*,
    earlier_edition_family_mark.marks
from earlier_open_indicator_value
join earlier_open_indicator
    on earlier_open_indicator_value.indicator_id = earlier_open_indicator.indicator_id
    and earlier_open_indicator.indicator_kind <> 'PUBLISHED'
left join earlier_edition_family_mark
    on earlier_open_indicator_value.indicator_id = earlier_edition_family_mark.indicator_id
    and earlier_open_indicator_value.area_key = earlier_edition_family_mark.area_key
    and earlier_open_indicator_value.area_vintage = earlier_edition_family_mark.area_vintage
    and earlier_open_indicator_value.period = earlier_edition_family_mark.period
    and earlier_open_indicator_value.sex = earlier_edition_family_mark.sex
    and earlier_open_indicator_value.age_band = earlier_edition_family_mark.age_band
    and earlier_open_indicator_value.group_id = earlier_edition_family_mark.group_id
