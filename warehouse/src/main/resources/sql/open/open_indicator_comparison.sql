select * from computed_indicator_comparison
