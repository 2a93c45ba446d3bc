package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where cells lie, and which are the same. */
class LinkedCellsTest {
    private static final Dimension AREA = Dimension.withTotal("area", "city", List.of("a", "b", "c"));
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("girl", "boy"));

    @Test
    void a_cell_with_the_same_codes_is_the_same_cell_in_every_table() {
        LinkedTables tables = new LinkedTables(List.of(AREA, SEX));
        int first = tables.add("by sex", 1, 0);
        assertThat(tables.add("by age", 1, 0)).isEqualTo(first).isZero();
        assertThat(tables.add("by age", 2, 1)).isEqualTo(1);
        assertThat(tables.size()).isEqualTo(2);
        assertThat(tables.name(0)).isEqualTo("table by sex, cell a · all");
        assertThat(tables.name(1)).isEqualTo("table by age, cell b · girl");
        assertThat(tables.table(1)).isEqualTo("by age");
        assertThat(tables.dimensions()).containsExactly(AREA, SEX);
    }

    @Test
    void a_cell_is_found_by_its_codes_and_belongs_to_the_table_that_it_was_first_added_to() {
        LinkedTables tables = new LinkedTables(List.of(AREA, SEX));
        tables.add("by sex", 1, 1);
        int both = tables.add("by area", 1, 0);
        tables.add("by sex", 2, 1);
        tables.add("by sex", 1, 0);
        assertThat(tables.find("by sex", 1, 0)).isEqualTo(both).isEqualTo(1);
        assertThat(tables.find("by sex", 3, 1)).isEqualTo(-1);
        assertThat(tables.table(both)).isEqualTo("by area");
        assertThat(tables.table(2)).isEqualTo("by sex");
        assertThat(tables.table(tables.add("by area", 3, 0))).isEqualTo("by area");
    }

    @Test
    void there_is_room_for_many_cells() {
        Dimension year = Dimension.flat(
                "year", IntStream.range(0, 200).mapToObj(Integer::toString).toList());
        LinkedTables tables = new LinkedTables(List.of(year));
        for (int code = 199; code >= 0; code--) {
            tables.add("t", code);
        }
        assertThat(tables.size()).isEqualTo(200);
        assertThat(tables.place(150)).isEqualTo(49);
        assertThat(tables.cellAt(49)).isEqualTo(150);
    }

    @Test
    void more_places_than_fit_are_refused() {
        Dimension many = Dimension.flat(
                "many", IntStream.range(0, 10_001).mapToObj(Integer::toString).toList());
        assertThat(many.size()).isEqualTo(10_001);
        assertThatThrownBy(() -> new LinkedTables(List.of(many, many)))
                .isInstanceOf(RefusedTableException.class)
                .hasMessage("The dimensions have more than 100000000 places");
    }
}
