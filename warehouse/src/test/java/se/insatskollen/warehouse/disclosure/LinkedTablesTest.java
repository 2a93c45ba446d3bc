package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.disclosure.Dimension.Sum;

/** Tables that share cells, codes that are part of two totals, three dimensions, several measures. */
class LinkedTablesTest {
    private static final Dimension AREA = new Dimension(
            "area",
            List.of("city", "a", "b", "c", "today"),
            List.of(
                    Sum.whole("city", List.of("a", "b", "c")),
                    Sum.whole("today", List.of("a", "b")),
                    Sum.whole("city", List.of("today", "c"))));
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("girl", "boy"));
    private static final Dimension AGE = Dimension.withTotal("age", "every", List.of("young", "old"));

    @Test
    void a_district_that_is_part_of_two_totals_is_hidden_with_what_both_would_give_away() {
        LinkedTables tables = new LinkedTables(List.of(AREA));
        for (int code = 0; code < 5; code++) {
            tables.add("cases", code);
        }
        Measure cases = measure("cases", tables, Set.of("area"), 40, 3, 15, 22, 18);
        cases.protect(1, Need.ofCount(3, 5));
        Pattern pattern =
                new Suppressor(tables, List.of(cases), new double[] {40, 3, 15, 22, 18}, new BitSet()).protect();
        assertThat(pattern.hidden().stream()).containsExactly(1, 2);
        assertThat(Audit.interval(cases, pattern, 1)).isEqualTo(new Audit.Interval(0, 17));

        BitSet forgetful = new BitSet();
        forgetful.set(1);
        forgetful.set(3);
        assertThat(Audit.of(List.of(cases), Pattern.of(forgetful)).exposures())
                .as("today less b is a")
                .containsExactly(new Exposure(1, "table cases, cell a", "cases", 3, 3));
    }

    @Test
    void where_the_district_may_not_go_its_vintage_and_another_go() {
        LinkedTables tables = new LinkedTables(List.of(AREA));
        for (int code = 0; code < 5; code++) {
            tables.add("cases", code);
        }
        Measure cases = measure("cases", tables, Set.of("area"), 40, 3, 15, 22, 18);
        cases.protect(1, Need.ofCount(3, 5));
        double[] costs = {40, 3, Double.POSITIVE_INFINITY, 22, 18};
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream()).containsExactly(1, 3, 4);
        assertThat(Audit.of(List.of(cases), pattern).exposures()).isEmpty();
    }

    @Test
    void three_dimensions_take_a_box() {
        LinkedTables tables =
                new LinkedTables(List.of(Dimension.withTotal("area", "city", List.of("a", "b")), SEX, AGE));
        double[] inner = {2, 20, 21, 22, 23, 24, 25, 26};
        Measure cases = box(tables, inner);
        Pattern pattern = new Suppressor(tables, List.of(cases), values(cases, tables), new BitSet()).protect();
        assertThat(pattern.hidden().cardinality()).isEqualTo(8);
        assertThat(pattern.hidden().stream()
                        .allMatch(cell -> IntStream.range(0, 3).allMatch(at -> tables.code(cell, at) > 0)))
                .as("all inner cells, no total")
                .isTrue();
        assertThat(Audit.of(List.of(cases), pattern).exposures()).isEmpty();
        for (int shown :
                pattern.hidden().stream().filter(cell -> cases.value(cell) != 2).toArray()) {
            BitSet less = pattern.hidden();
            less.clear(shown);
            assertThat(Audit.of(List.of(cases), Pattern.of(less)).exposures())
                    .as("without any of them the small cell is known")
                    .singleElement()
                    .extracting(Exposure::lower, Exposure::upper)
                    .containsExactly(2.0, 2.0);
        }
    }

    @Test
    void a_shared_margin_that_is_hidden_for_one_table_is_hidden_in_the_other_and_protected_there() {
        LinkedTables tables =
                new LinkedTables(List.of(Dimension.withTotal("area", "city", List.of("a", "b", "c")), SEX, AGE));
        double[][] bySex = {{60, 30, 30}, {4, 2, 2}, {26, 13, 13}, {30, 15, 15}};
        double[][] byAge = {{60, 31, 29}, {4, 0, 4}, {26, 14, 12}, {30, 17, 13}};
        for (int area = 0; area < 4; area++) {
            for (int code = 0; code < 3; code++) {
                tables.add("by sex", area, code, 0);
                tables.add("by age", area, 0, code);
            }
        }
        Measure linked = new Measure("cases", tables, Set.of("area", "sex", "age"), 0);
        for (int area = 0; area < 4; area++) {
            for (int code = 0; code < 3; code++) {
                set(linked, tables.add("by sex", area, code, 0), bySex[area][code]);
                set(linked, tables.add("by age", area, 0, code), byAge[area][code]);
            }
        }
        Pattern pattern = new Suppressor(tables, List.of(linked), values(linked, tables), new BitSet()).protect();
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(pattern.isHidden(tables.add("by age", 1, 0, 0))).isTrue();
        assertThat(Audit.of(List.of(linked), pattern).exposures()).isEmpty();
        int hiddenByAge = (int) pattern.hidden().stream()
                .filter(cell -> tables.code(cell, 2) > 0)
                .count();
        assertThat(hiddenByAge)
                .as("the small margin needs company in the other table as well")
                .isPositive();
    }

    @Test
    void random_boxes_are_protected_and_the_same_in_whatever_order_they_come() {
        Random random = new Random(195000020);
        for (int run = 0; run < 40; run++) {
            double[] inner = random.ints(8, 0, 15).asDoubleStream().toArray();
            LinkedTables tables =
                    new LinkedTables(List.of(Dimension.withTotal("area", "city", List.of("a", "b")), SEX, AGE));
            Measure cases = box(tables, inner);
            Pattern pattern = new Suppressor(tables, List.of(cases), values(cases, tables), new BitSet()).protect();
            assertThat(Audit.of(List.of(cases), pattern).exposures()).isEmpty();
            LinkedTables other =
                    new LinkedTables(List.of(Dimension.withTotal("area", "city", List.of("a", "b")), SEX, AGE));
            for (int place = 26; place >= 0; place--) {
                other.add("t", place % 3, place / 3 % 3, place / 9);
            }
            Measure turned = box(other, inner);
            Pattern again = new Suppressor(other, List.of(turned), values(turned, other), new BitSet()).protect();
            assertThat(places(other, again)).isEqualTo(places(tables, pattern));
        }
    }

    private static List<Integer> places(LinkedTables tables, Pattern pattern) {
        return pattern.hidden().stream().map(tables::place).sorted().boxed().toList();
    }

    private static Measure box(LinkedTables tables, double[] inner) {
        List<int[]> all = new ArrayList<>();
        for (int place = 0; place < 27; place++) {
            int[] codes = {place % 3, place / 3 % 3, place / 9};
            tables.add("t", codes);
            all.add(codes);
        }
        Measure cases = new Measure("cases", tables, Set.of("area", "sex", "age"), 1);
        for (int[] codes : all) {
            double sum = 0;
            for (int at = 0; at < 8; at++) {
                int[] bits = {at % 2 + 1, at / 2 % 2 + 1, at / 4 + 1};
                sum += IntStream.range(0, 3).allMatch(d -> codes[d] == 0 || codes[d] == bits[d]) ? inner[at] : 0;
            }
            set(cases, tables.add("t", codes), sum);
        }
        return cases;
    }

    private static void set(Measure measure, int cell, double value) {
        measure.set(cell, value);
        if (value > 0 && value < 5) {
            measure.protect(cell, Need.ofCount(value, 5));
        }
    }

    private static Measure measure(String name, LinkedTables tables, Set<String> additiveIn, double... values) {
        Measure measure = new Measure(name, tables, additiveIn, 1);
        for (int cell = 0; cell < values.length; cell++) {
            measure.set(cell, values[cell]);
        }
        return measure;
    }

    private static double[] values(Measure measure, LinkedTables tables) {
        return IntStream.range(0, tables.size()).mapToDouble(measure::value).toArray();
    }
}
