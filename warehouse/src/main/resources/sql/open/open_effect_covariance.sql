select * from computed_effect_covariance
