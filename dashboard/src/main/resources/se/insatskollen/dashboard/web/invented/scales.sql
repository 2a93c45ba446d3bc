select
    instrument_name,
    before_count,
    before_deviation,
    reliability,
    reliability_source,
    reliable_points
from open_indicator_scale
where indicator_id = :indicator
order by instrument_name collate sv
