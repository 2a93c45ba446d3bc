select * from computed_care_price
