package se.insatskollen.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondarySuppressionTest {
    private static final Dimension SEX = Dimension.withTotal("sex", "all", List.of("m", "f"));
    private static final Dimension PLACE = Dimension.withTotal("place", "all", List.of("A", "B", "C", "D"));

    @Test
    void one_small_cell_is_protected_by_the_three_cheapest_others() {
        LinkedTables tables = new LinkedTables(List.of(PLACE, SEX));
        List<String> names = new ArrayList<>();
        double[][] counts = {{47, 53 - 0}, {18, 2}, {14, 19}, {12, 10}, {11, 14}};
        counts[0] = new double[] {55, 45};
        for (int place = 0; place < 5; place++) {
            for (int sex = 0; sex < 3; sex++) {
                tables.add("t", place, sex);
                names.add(PLACE.code(place) + "-" + SEX.code(sex));
            }
        }
        Measure cases = new Measure("cases", tables, Set.of("place", "sex"), 0);
        double[] costs = new double[tables.size()];
        for (int cell = 0; cell < tables.size(); cell++) {
            int place = tables.code(cell, 0);
            int sex = tables.code(cell, 1);
            double value = sex == 0 ? counts[place][0] + counts[place][1] : counts[place][sex - 1];
            cases.set(cell, value);
            costs[cell] = value;
            if (value < 5) {
                cases.protect(cell, Need.ofCount(value, 5));
            }
        }
        Pattern pattern = new Suppressor(tables, List.of(cases), costs, new BitSet()).protect();
        assertThat(pattern.hidden().stream().mapToObj(names::get))
                .containsExactlyInAnyOrder("A-f", "A-m", "C-m", "C-f");
        assertThat(Audit.of(List.of(cases), pattern).exposures()).isEmpty();
        BitSet alone = new BitSet();
        alone.set(names.indexOf("A-f"));
        assertThat(Audit.of(List.of(cases), Pattern.of(alone)).exposures()).hasSize(1);
    }
}
