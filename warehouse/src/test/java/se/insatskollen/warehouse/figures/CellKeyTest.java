package se.insatskollen.warehouse.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.tables.FctCase;

class CellKeyTest {
    private TinyCity city;
    private Tallies tallies;

    @BeforeEach
    void read() throws Exception {
        city = new TinyCity();
        city.has(FctCase.TABLE, """
                        case_key | person_key | family_key | area_key | municipality_key | project_key | intervention_type_key | opened_date | support_start_date | support_wait_days | known_until_date
                        1        | ada        | familj-1   | alfa     | stad             | hemma       | SCHOOL_SUPPORT        | 2019-01-01  | 2019-02-01         | 31                | 2019-12-31
                        """);
        tallies = city.tallies("wait_for_support");
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    /** Keys of the cells of girls that something fell into. */
    private List<CellKey> ofGirls(Step step) {
        return ShapeCells.of(tallies, new Delivered(tallies), step).stream()
                .filter(cell -> cell.isAboutSomebody() && cell.sex() == Grid.GIRLS)
                .map(cell -> CellKey.of(tallies.indicator(), tallies.grid(), cell))
                .toList();
    }

    @Test
    void a_year_is_known_by_its_area_and_its_vintage() {
        assertThat(ofGirls(new Step(PublishedShape.AREA_YEAR_SEX_AGE, TimeGrain.YEAR, true, false)))
                .containsExactlyInAnyOrder(
                        new CellKey("wait_for_support", "alfa", "AS_IT_WAS", "2019", "WOMEN", "ALL", "ALL"),
                        new CellKey("wait_for_support", "gamma", "TODAY", "2019", "WOMEN", "ALL", "ALL"),
                        new CellKey("wait_for_support", "stad", "UNCHANGED", "2019", "WOMEN", "ALL", "ALL"));
    }

    @Test
    void ages_are_parts_of_the_key() {
        assertThat(ofGirls(new Step(PublishedShape.AREA_YEAR_SEX_AGE, TimeGrain.YEAR, true, true)))
                .hasSize(6)
                .contains(new CellKey("wait_for_support", "alfa", "AS_IT_WAS", "2019", "WOMEN", "AGE_6_12", "ALL"));
    }

    @Test
    void a_third_of_a_year_is_known_by_its_name() {
        assertThat(ofGirls(new Step(PublishedShape.AREA_TERTIAL_SEX, TimeGrain.TERTIAL, true, false)))
                .hasSize(3)
                .contains(new CellKey("wait_for_support", "alfa", "AS_IT_WAS", "2019-T1", "WOMEN", "ALL", "ALL"));
    }

    @Test
    void a_type_is_the_group_of_its_cell() {
        assertThat(ofGirls(new Step(PublishedShape.AREA_YEAR_TYPE_SEX, TimeGrain.YEAR, true, false)))
                .hasSize(3)
                .contains(
                        new CellKey("wait_for_support", "alfa", "AS_IT_WAS", "2019", "WOMEN", "ALL", "SCHOOL_SUPPORT"));
    }

    @Test
    void a_project_is_the_group_of_a_cell_of_its_municipality() {
        assertThat(ofGirls(new Step(PublishedShape.PROJECT_YEAR_SEX, TimeGrain.YEAR, true, false)))
                .containsExactly(new CellKey("wait_for_support", "stad", "UNCHANGED", "2019", "WOMEN", "ALL", "hemma"));
    }
}
