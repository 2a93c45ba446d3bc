-- Everything in the order, so that sums of doubles come out the same in every run. A unit comes once with each party.
select
    cast(hash(indicator_party.party_key) >> 1 as bigint) as cluster_number,
    coded_unit.unit_number,
    coded_unit.own_slot,
    coded_unit.today_slot,
    coded_unit.municipality_slot,
    coded_unit.project_slot,
    coded_unit.type_slot,
    coded_unit.index_year,
    coded_unit.index_month,
    coded_unit.sex_slot,
    coded_unit.age_years,
    coded_unit.value,
    coded_unit.weight
from coded_unit
join indicator_party on coded_unit.unit_number = cast(hash(indicator_party.unit_key) >> 1 as bigint)
order by
    cluster_number,
    coded_unit.unit_number,
    coded_unit.index_year,
    coded_unit.index_month,
    coded_unit.value,
    coded_unit.weight
