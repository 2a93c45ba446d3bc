package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Linear programmes over the published numbers of cases and kronor, which add up. */
final class Ledger {
    private static final double NEARLY = 0.1;

    private final Shelf shelf;
    private final Map<String, String> heirs;
    private final Programme programme = new Programme();
    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<String> hidden = new ArrayList<>();

    private Ledger(Shelf shelf) {
        this.shelf = shelf;
        this.heirs = Mergers.of(shelf);
    }

    static List<Breach> breaches(Shelf shelf) {
        Ledger ledger = new Ledger(shelf);
        ledger.addProjects();
        ledger.addAreas("cases", true);
        ledger.addAreas("öre", false);
        List<Breach> breaches = new ArrayList<>();
        for (String cell : ledger.hidden) {
            Programme.Range range = ledger.programme.range(ledger.unknowns.get(cell));
            boolean isCount = cell.startsWith("cases");
            if (isCount
                    && range.most().isPresent()
                    && Math.floor(range.most().getAsDouble() + 1e-6) < Interval.THRESHOLD) {
                breaches.add(new Breach(
                        Breach.Kind.KNOWN_SMALL, cell, "at most " + range.most().getAsDouble()));
            } else if (!isCount && !isNought(range) && range.isKnownTo(NEARLY)) {
                breaches.add(new Breach(
                        Breach.Kind.KNOWN_MONEY,
                        cell,
                        "between %.0f and %.0f"
                                .formatted(
                                        range.least().getAsDouble(),
                                        range.most().getAsDouble())));
            }
        }
        return breaches;
    }

    // Where nothing was paid there is no contribution to be found out.
    private static boolean isNought(Programme.Range range) {
        return range.most().isPresent() && range.most().getAsDouble() == 0;
    }

    private int amount(String cell, OptionalLong shown, double floor) {
        return unknowns.computeIfAbsent(cell, name -> {
            if (shown.isEmpty()) {
                hidden.add(name);
            }
            return shown.isPresent()
                    ? programme.unknown((double) shown.getAsLong(), (double) shown.getAsLong())
                    : programme.unknown(floor, Double.POSITIVE_INFINITY);
        });
    }

    private void addProjects() {
        Map<String, Map<Integer, Double>> parts = new TreeMap<>();
        for (Booked row : shelf.economy()) {
            String cell = row.cell();
            int amount = amount(cell, row.costOre(), 0);
            row.totals().forEach(total -> part(parts, total, amount));
        }
        for (Counted row : shelf.projectYears()) {
            int cost = amount("öre %s %d".formatted(row.place(), row.year()), row.costOre(), 0);
            int cases = amount("cases %s %d".formatted(row.place(), row.year()), row.cases(), 1);
            if (row.year() != Booked.ALL_YEARS) {
                part(parts, "öre %s %d|over years".formatted(row.place(), Booked.ALL_YEARS), cost);
                part(parts, "cases %s %d|over years".formatted(row.place(), Booked.ALL_YEARS), cases);
            }
        }
        for (Stage stage : shelf.stages()) {
            if (stage.stage().equals("OPENED") && stage.cases().isPresent()) {
                String whole = "cases %s %d".formatted(stage.project(), Booked.ALL_YEARS);
                int opened = amount("cases opened " + stage.project(), stage.cases(), 1);
                Map<Integer, Double> terms = new HashMap<>(Map.of(amount(whole, stage.cases(), 1), 1.0));
                terms.put(opened, -1.0);
                programme.sum(terms, 0, 0);
            }
        }
        parts.forEach((total, terms) -> {
            Integer whole = unknowns.get(total.replaceFirst("\\|.*", ""));
            if (whole != null) {
                terms.put(whole, 1.0);
                programme.sum(terms, 0, 0);
            }
        });
    }

    private static void part(Map<String, Map<Integer, Double>> parts, String total, int part) {
        parts.computeIfAbsent(total, cell -> new HashMap<>()).put(part, -1.0);
    }

    private void addAreas(String unit, boolean isCases) {
        Map<String, Sum> sums = new TreeMap<>();
        Map<String, OptionalLong> told = new HashMap<>();
        for (Counted row : shelf.areaYears()) {
            boolean isUnchanged = !heirs.containsKey(row.place()) && !heirs.containsValue(row.place());
            String division = isUnchanged ? "" : " " + row.division();
            String cell = "%s %s%s %d".formatted(unit, row.place(), division, row.year());
            told.put(cell, isCases ? row.cases() : row.costOre());
            amount(cell, told.get(cell), isCases ? 1 : 0);
            Area area = shelf.areas().get(row.place());
            if (area != null && area.isDistrict()) {
                String municipality = "%s %s %d".formatted(unit, area.parent(), row.year());
                sum(sums, municipality, row.division(), row).cells().add(cell);
            }
            if (!isUnchanged && row.division().equals("AS_IT_WAS")) {
                String heir = heirs.getOrDefault(row.place(), row.place());
                sum(sums, "%s %s TODAY %d".formatted(unit, heir, row.year()), heir, row)
                        .cells()
                        .add(cell);
            }
        }
        List<Sum> all = sums.values().stream()
                .filter(sum -> told.containsKey(sum.total()))
                .toList();
        // What lies on a municipality alone is in no district; the shown years tell whether anything does.
        boolean isExact = all.stream().allMatch(sum -> sum.canBeExact(told));
        all.forEach(sum -> addUp(sum, isExact && sum.isWhole(shelf.areas().values(), heirs)));
    }

    private static Sum sum(Map<String, Sum> sums, String total, String whose, Counted row) {
        return sums.computeIfAbsent(
                total + "|" + whose, name -> new Sum(total, whose, row.year(), row.division(), new ArrayList<>()));
    }

    private void addUp(Sum sum, boolean isExact) {
        Map<Integer, Double> terms = new HashMap<>();
        sum.cells().forEach(cell -> terms.put(unknowns.get(cell), -1.0));
        terms.put(unknowns.get(sum.total()), 1.0);
        programme.sum(terms, 0, isExact ? 0 : Double.POSITIVE_INFINITY);
    }

    /** The districts of a municipality, or those that are one district today, in a year. */
    private record Sum(String total, String whose, int year, String division, List<String> cells) {
        boolean canBeExact(Map<String, OptionalLong> told) {
            boolean isShown = told.get(total).isPresent()
                    && cells.stream().allMatch(cell -> told.get(cell).isPresent());
            return !isShown
                    || told.get(total).getAsLong()
                            == cells.stream()
                                    .mapToLong(cell -> told.get(cell).getAsLong())
                                    .sum();
        }

        // A district without a row of its own may be one that is left out.
        boolean isWhole(Collection<Area> areas, Map<String, String> heirs) {
            return areas.stream()
                    .filter(Area::isDistrict)
                    .filter(area -> total.contains(" TODAY ")
                            ? heirs.getOrDefault(area.key(), area.key()).equals(whose)
                            : total.contains(" " + area.parent() + " "))
                    .filter(area -> whose.equals("TODAY") ? area.to().isEmpty() : area.existedIn(year, year))
                    .allMatch(area -> cells.stream().anyMatch(cell -> cell.contains(" " + area.key() + " ")));
        }
    }
}
