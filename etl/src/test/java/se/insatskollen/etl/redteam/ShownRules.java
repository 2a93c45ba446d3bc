package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may not be shown at all, whatever stands beside it. */
final class ShownRules {
    private static final double ROUNDING = 0.5;
    // Less than one of two hundred families is no round nought or hundred.
    private static final int LARGE = 200;

    private final Shelf shelf;
    private final List<Breach> breaches = new ArrayList<>();

    private ShownRules(Shelf shelf) {
        this.shelf = shelf;
    }

    static List<Breach> breaches(Shelf shelf, Web web, Cases cases) {
        ShownRules rules = new ShownRules(shelf);
        for (int place = 0; place < web.size(); place++) {
            Row row = shelf.rows().get(web.key(place));
            if (row != null && row.isShown()) {
                rules.checkShown(row, cases.interval(place));
            } else if (row != null && row.isHidden() && !row.isBare()) {
                rules.found(Breach.Kind.LEFT_IN_ROW, row.key().toString(), "a hidden row carries a figure");
            }
        }
        shelf.areaYears().forEach(rules::checkCounted);
        shelf.projectYears().forEach(rules::checkCounted);
        rules.checkStages();
        return rules.breaches;
    }

    private void checkShown(Row row, Interval cases) {
        int families = row.families().orElse(0);
        if (families >= 1 && families < Interval.THRESHOLD) {
            found(Breach.Kind.SHOWN_SMALL, row.key().toString(), families + " families");
        }
        Fact fact = shelf.facts().get(row.key().indicator());
        double value = row.value().orElse(0);
        if (fact == null || !fact.kind().equals("PROPORTION")) {
            return;
        }
        if (value != Math.rint(value)) {
            found(Breach.Kind.UNROUNDED_SHARE, row.key().toString(), value + " per cent");
        }
        boolean isNought = row.state().equals("ZERO") && families > 0;
        if (fact.isCertaintyHarmful() && (isNought || (value == 100 && families < LARGE))) {
            found(Breach.Kind.SHOWN_CERTAINTY, row.key().toString(), value + " per cent");
        }
        checkParts(row, value, cases);
    }

    private void checkParts(Row row, double value, Interval cases) {
        double with = (value + ROUNDING) / 100 * cases.to();
        double without = (100 - value + ROUNDING) / 100 * cases.to();
        boolean isFew = !row.state().equals("ZERO") && Math.floor(with) < Interval.THRESHOLD;
        boolean isFewWithout = value < 100 && Math.floor(without) < Interval.THRESHOLD;
        if (cases.to() < Interval.UNKNOWN && (isFew || isFewWithout)) {
            found(
                    Breach.Kind.SMALL_SHARE,
                    row.key().toString(),
                    "%s per cent of at most %d cases".formatted(value, cases.to()));
        }
    }

    private void checkCounted(Counted row) {
        String cell = "opened %s %s %d".formatted(row.place(), row.division(), row.year());
        long families = row.families().orElse(0);
        if (families >= 1 && families < Interval.THRESHOLD) {
            found(Breach.Kind.SHOWN_SMALL, cell, families + " families");
        }
        if (row.families().isEmpty()
                && (row.cases().isPresent() || row.costOre().isPresent())) {
            found(Breach.Kind.LEFT_IN_ROW, cell, "cases or kronor are shown where the families are hidden");
        }
    }

    private void checkStages() {
        Map<String, Long> opened = new HashMap<>();
        shelf.stages().stream().filter(stage -> stage.stage().equals("OPENED")).forEach(stage -> stage.cases()
                .ifPresent(cases -> opened.put(stage.project(), cases)));
        for (Stage stage : shelf.stages()) {
            long cases = stage.cases().orElse(0);
            long others = opened.getOrDefault(stage.project(), 0L) - cases;
            String cell = "flow %s %s".formatted(stage.project(), stage.stage());
            if (cases >= 1 && cases < Interval.THRESHOLD) {
                found(Breach.Kind.SHOWN_SMALL, cell, cases + " cases");
            }
            if (stage.cases().isPresent() && others >= 1 && others < Interval.THRESHOLD) {
                found(Breach.Kind.SMALL_SHARE, cell, "all but %d cases".formatted(others));
            }
        }
    }

    private void found(Breach.Kind kind, String cell, String how) {
        breaches.add(new Breach(kind, cell, how));
    }
}
