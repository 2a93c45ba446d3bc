package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What the figures of all areas together give away of one that is hidden. */
final class Pools {
    private static final double WHOLE_PER_CENT = 0.51;
    private static final double ROUNDING = 0.0002;

    private record Pool(String indicator, String division, String period, String level) {}

    private final Shelf shelf;
    private final Map<Key, Interval> children;
    private final List<Breach> breaches = new ArrayList<>();

    private Pools(Shelf shelf, Map<Key, Interval> children) {
        this.shelf = shelf;
        this.children = children;
    }

    static List<Breach> breaches(Shelf shelf, Map<Key, Interval> children) {
        Pools pools = new Pools(shelf, children);
        Map<String, List<Compared>> together = new TreeMap<>();
        for (Compared row : shelf.compared()) {
            together.computeIfAbsent(pools.pool(row).toString(), pool -> new ArrayList<>())
                    .add(row);
        }
        together.values().forEach(pools::attack);
        return pools.breaches;
    }

    private Pool pool(Compared row) {
        Area area = shelf.areas().get(row.area());
        String level = area != null && area.isDistrict() ? area.parent() : "";
        return new Pool(row.indicator(), row.division(), row.period(), level);
    }

    private void attack(List<Compared> rows) {
        long areas = rows.stream().filter(row -> row.othersValue().isPresent()).count();
        for (Compared row : rows) {
            Row own = own(row, Key.ALL);
            if (own == null || own.isHidden()) {
                found(Breach.Kind.DERIVED, row, "the area is compared although its figure is hidden");
            }
            if (row.peers().isPresent() && row.peers().getAsInt() + 1 > Math.max(areas, 1) && areas > 0) {
                found(
                        Breach.Kind.POOL,
                        row,
                        "held against %d others, while %d areas are shown"
                                .formatted(row.peers().getAsInt(), areas));
            }
            if (row.rankTo().isPresent() && row.rankTo().getAsInt() > rows.size()) {
                found(Breach.Kind.POOL, row, "ranked among more than the %d areas shown".formatted(rows.size()));
            }
            attackSexes(row);
            attackStandardised(row);
        }
        attackOthers(rows);
        attackExpected(rows);
    }

    private Row own(Compared row, String sex) {
        for (String vintage : List.of("UNCHANGED", row.division())) {
            Row own = shelf.rows()
                    .get(new Key(row.indicator(), row.area(), vintage, row.period(), sex, Key.ALL, Key.ALL));
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private void attackSexes(Compared row) {
        for (String sex : List.of("WOMEN", "MEN")) {
            Row own = own(row, sex);
            if (row.sexGap().isPresent() && own != null && own.isHidden()) {
                found(Breach.Kind.DERIVED, row, "girls' share less boys' is shown while one of them is hidden");
            }
        }
    }

    private void attackStandardised(Compared row) {
        Row own = own(row, Key.ALL);
        if (row.standardised().isEmpty() || own == null) {
            return;
        }
        long hidden = 0;
        for (String sex : List.of("WOMEN", "MEN")) {
            for (String age : List.of("AGE_0_5", "AGE_6_12", "AGE_13_15", "AGE_16_17")) {
                Row part = shelf.rows().get(own.key().ofSex(sex).ofAge(age));
                hidden += part != null && part.isHidden() ? 1 : 0;
            }
        }
        if (hidden == 1) {
            found(Breach.Kind.DERIVED, row, "the standardised rate is shown, and one of its eight parts is hidden");
        }
    }

    // A pool of shown areas lies among their figures; of rates it is their children by their populations.
    private void attackOthers(List<Compared> rows) {
        for (Compared row : rows) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (Compared other : rows) {
                Row figure = own(other, Key.ALL);
                if (!other.equals(row) && figure != null && figure.value().isPresent()) {
                    least = Math.min(least, figure.value().getAsDouble());
                    most = Math.max(most, figure.value().getAsDouble());
                }
            }
            double tolerance = isShare(row) ? 2 * WHOLE_PER_CENT : ROUNDING;
            boolean isPooled = !row.indicator().equals("wait_for_support")
                    && row.othersValue().isPresent();
            double others = row.othersValue().orElse(0);
            if (isPooled && least <= most && (others < least - tolerance || others > most + tolerance)) {
                found(
                        Breach.Kind.POOL,
                        row,
                        "the others together are %.4f, but those shown lie between %.4f and %.4f"
                                .formatted(others, least, most));
            }
        }
        pooledRates(rows);
    }

    private boolean isShare(Compared row) {
        Fact fact = shelf.facts().get(row.indicator());
        return fact != null && fact.kind().equals("PROPORTION");
    }

    private void pooledRates(List<Compared> rows) {
        Map<Compared, double[]> parts = new HashMap<>();
        for (Compared row : rows) {
            Row own = own(row, Key.ALL);
            Interval count = own == null ? null : children.get(own.key());
            if (!row.indicator().equals(Children.REACHED)
                    || count == null
                    || own.value().isEmpty()
                    || own.value().getAsDouble() == 0) {
                return;
            }
            double middle = (count.from() + count.to()) / 2.0;
            parts.put(row, new double[] {middle, 1000 * middle / own.value().getAsDouble()});
        }
        for (Compared row : rows) {
            double reached = 0;
            double population = 0;
            for (Compared other : rows) {
                reached += other.equals(row) ? 0 : parts.get(other)[0];
                population += other.equals(row) ? 0 : parts.get(other)[1];
            }
            double expected = 1000 * reached / population;
            OptionalDouble told = row.othersValue();
            if (told.isPresent() && population > 0 && Math.abs(told.getAsDouble() - expected) > 0.005 * expected) {
                found(
                        Breach.Kind.POOL,
                        row,
                        "the others together are %.4f per 1 000, but those shown %.4f"
                                .formatted(told.getAsDouble(), expected));
            }
        }
    }

    // Over a pool as many events are expected as there were; if not over the shown areas, another is among them.
    private void attackExpected(List<Compared> rows) {
        double expected = 0;
        double observed = 0;
        for (Compared row : rows) {
            if (!row.indicator().equals(Children.REACHED) || row.funnelSize().isEmpty()) {
                return;
            }
            expected += row.funnelSize().getAsDouble();
            observed += row.funnelSize().getAsDouble() * row.funnelValue().orElse(0);
        }
        if (!rows.isEmpty() && Math.abs(expected - observed) > 0.5) {
            found(
                    Breach.Kind.POOL,
                    rows.get(0),
                    "%.1f are expected in the funnel and %.1f there: another area lacks %.1f"
                            .formatted(expected, observed, expected - observed));
        }
    }

    private void found(Breach.Kind kind, Compared row, String how) {
        breaches.add(
                new Breach(kind, String.join(" ", row.indicator(), row.area(), row.division(), row.period()), how));
    }
}
