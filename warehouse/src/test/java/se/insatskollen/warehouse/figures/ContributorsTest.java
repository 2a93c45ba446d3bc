package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.tables.DimPerson;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctCaseCost;
import se.insatskollen.warehouse.tables.FctContact;
import se.insatskollen.warehouse.tables.FctCost;
import se.insatskollen.warehouse.tables.FctPlacement;

/** A cell knows who is behind it: families with and without, the largest of them, workers and providers. */
class ContributorsTest {
    private static final String CASES =
            "case_key | person_key | family_key | worker_key | second_worker_key | worker_count | area_key | municipality_key | opened_date | closed_date | known_until_date\n";

    private TinyCity city;

    @BeforeEach
    void open() throws Exception {
        city = new TinyCity();
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    /** What fell into an area in 2019, of girls and boys of all ages. */
    private static Tally in(String area, Tallies tallies) {
        AreaSlot slot = tallies.grid().areas().stream()
                .filter(one -> one.areaKey().equals(area))
                .findFirst()
                .orElseThrow();
        int year = tallies.grid().periods().year(2019).orElseThrow();
        return tallies.areaTime(slot, year, Grid.ALL, Grid.ALL);
    }

    private static Contributors families(long families, long with, long without, double largest, double second) {
        return new Contributors(families, with, without, largest, second, 0, 0);
    }

    @Test
    void a_family_can_have_a_unit_with_and_one_without() {
        Cell cell = new Cell(false);
        cell.add(0, 0, 1, 1);
        cell.add(0, 1, 0, 1);
        cell.add(1, 2, 0, 1);
        cell.add(2, 3, 0, 1);
        assertThat(cell.contributors(0, 0)).isEqualTo(families(3, 1, 3, 1, 0));
    }

    @Test
    void the_two_largest_are_sums_of_a_family_whatever_their_sign_and_order() {
        Cell cell = new Cell(false);
        cell.add(0, 0, 5, 1);
        cell.add(1, 1, -20, 1);
        cell.add(1, 2, 10, 1);
        cell.add(2, 3, 12, 1);
        cell.add(2, 4, 2, 1);
        assertThat(cell.contributors(0, 0)).isEqualTo(families(3, 3, 0, 30, 14));
    }

    @Test
    void two_families_that_are_alike_are_the_largest_and_the_second() {
        Cell cell = new Cell(false);
        cell.add(0, 0, 7, 1);
        cell.add(1, 1, 7, 1);
        assertThat(cell.contributors(0, 0)).isEqualTo(families(2, 2, 0, 7, 7));
    }

    @Test
    void a_unit_that_comes_again_and_one_that_is_too_young_tell_nothing_more() {
        Cell cell = new Cell(false);
        cell.add(0, 0, 3, 1);
        cell.add(0, 0, 0, 1);
        cell.addTooEarly();
        assertThat(cell.contributors(0, 0)).isEqualTo(families(1, 1, 0, 3, 0));
    }

    @Test
    void asked_twice_a_cell_tells_the_same() {
        Cell cell = new Cell(false);
        cell.add(0, 0, 3, 1);
        cell.sums();
        assertThat(cell.contributors(0, 0)).isEqualTo(families(1, 1, 0, 3, 0));
        assertThat(cell.contributors(0, 0)).isEqualTo(families(1, 1, 0, 3, 0));
    }

    @Test
    void several_areas_together_have_the_two_largest_of_all_and_at_least_the_workers_of_each() {
        Contributors north = new Contributors(3, 2, 1, 30, 14, 2, 1);
        Contributors south = new Contributors(2, 2, 1, 20, 19, 4, 0);
        assertThat(Contributors.together(List.of(north, south))).isEqualTo(new Contributors(5, 4, 2, 30, 20, 4, 1));
    }

    @Test
    void a_family_is_with_or_without() {
        assertThatThrownBy(() -> families(3, 1, 1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 families with and 1 without a value are not 3");
    }

    @Test
    void an_indicator_counts_its_families_with_and_without() throws Exception {
        city.has(FctCase.TABLE, """
                case_key | person_key | family_key | area_key | municipality_key | opened_date | known_until_date | placement_days_12 | is_followed_12
                1        | ada        | familj-1   | delta    | stad             | 2019-01-01  | 2020-12-31       | 0                 | true
                2        | bo         | familj-1   | delta    | stad             | 2019-06-01  | 2020-12-31       | 30                | true
                3        | cleo       | familj-2   | delta    | stad             | 2019-06-01  | 2020-12-31       | 0                 | true
                """);
        Tally delta = in("delta", city.tallies("placed_within_12_months"));
        assertThat(delta.families()).isEqualTo(2);
        assertThat(delta.familiesWith()).isEqualTo(1);
        assertThat(delta.familiesWithout()).isEqualTo(2);
        assertThat(delta.workers()).isZero();
        assertThat(delta.providers()).isZero();
    }

    @Test
    void workers_are_all_who_are_named_on_a_case_or_have_contacts_in_it_each_once() throws Exception {
        city.has(FctCase.TABLE, CASES + """
                1 | ada | familj-1 | W1 | W2 | 3 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                2 | bo  | familj-2 | W2 |    | 1 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                3 | bo  | familj-2 | W9 |    | 1 | alfa  | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                """);
        city.has(FctContact.TABLE, """
                contact_key | case_key | worker_key | contact_date | is_direct_contact | duration_minutes
                a           | 1        | W1         | 2019-02-01   | true              | 30
                b           | 1        | W3         | 2019-02-01   | true              | 30
                """);
        Tallies tallies = city.tallies("caseworkers_per_case");
        assertThat(in("delta", tallies).workers()).isEqualTo(3);
        assertThat(in("stad", tallies).workers()).isEqualTo(4);
        assertThat(in("delta", tallies).families()).isEqualTo(2);
        assertThat(in("delta", tallies).largest()).isEqualTo(3);
    }

    @Test
    void beyond_five_workers_are_not_counted() throws Exception {
        city.has(FctCase.TABLE, CASES + """
                1 | ada | familj-1 | W1 | W2 | 2 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                2 | bo  | familj-2 | W3 | W4 | 2 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                3 | bo  | familj-2 | W5 | W6 | 2 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                """);
        assertThat(in("delta", city.tallies("caseworkers_per_case")).workers()).isEqualTo(5);
    }

    @Test
    void of_working_time_those_count_who_worked_not_those_named_on_the_case() throws Exception {
        city.has(
                FctCase.TABLE, CASES + "1 | ada | familj-1 | W1 | W2 | 4 | delta | stad | 2019-01-01 | | 2019-12-31\n");
        city.has(FctContact.TABLE, """
                contact_key | case_key | worker_key | contact_date | is_direct_contact | duration_minutes
                a           | 1        | W3         | 2019-02-01   | true              | 30
                b           | 1        | W4         | 2019-02-01   | false             | 30
                c           | 1        | W3         | 2019-02-02   | false             | 30
                """);
        Tally delta = in("delta", city.tallies("direct_contact_time"));
        assertThat(delta.workers()).isEqualTo(2);
        assertThat(delta.families()).isEqualTo(1);
        assertThat(delta.largest()).isEqualTo(30);
    }

    @Test
    void providers_are_those_of_purchased_care_each_once() throws Exception {
        city.has(DimPerson.TABLE, """
                person_key | sex   | identity_kind   | birth_month_date
                ada        | WOMEN | PERSONAL_NUMBER | 2010-01-01
                bo         | MEN   | PERSONAL_NUMBER | 2010-01-01
                """);
        city.has(FctCase.TABLE, CASES + """
                1 | ada | familj-1 | W1 | | 1 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                2 | bo  | familj-2 | W1 | | 1 | delta | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                3 | bo  | familj-3 | W1 | | 1 | alfa  | stad | 2019-01-01 | 2019-05-01 | 2019-12-31
                """);
        city.has(FctCost.TABLE, """
                cost_key | posted_date | area_key
                V1       | 2019-02-01  | delta
                """);
        city.has(FctCaseCost.TABLE, """
                case_key | cost_year | placement_cost_ore | shared_cost_ore
                1        | 2019      | 900000             | 0
                2        | 2019      | 100000             | 0
                3        | 2019      | 50000              | 0
                """);
        city.has(FctPlacement.TABLE, """
                placement_key | case_key | provider_name  | provision
                p1            | 1        | Familjehem Ett | PURCHASED
                p2            | 1        | Familjehem Ett | PURCHASED
                p3            | 2        | HVB Två        | PURCHASED
                p4            | 2        | Staden         | OWN
                """);
        Tallies tallies = city.tallies("cost_per_case");
        Tally delta = in("delta", tallies);
        assertThat(delta.providers()).isEqualTo(2);
        assertThat(delta.workers()).isZero();
        assertThat(delta.largest()).isEqualTo(9000);
        assertThat(delta.second()).isEqualTo(1000);
        assertThat(in("alfa", tallies).providers()).isZero();
    }
}
