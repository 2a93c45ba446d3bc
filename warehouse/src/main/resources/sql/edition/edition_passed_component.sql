select * from computed_passed_component
