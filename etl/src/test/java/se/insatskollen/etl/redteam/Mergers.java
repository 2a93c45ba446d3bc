package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which district became which. The register of areas tells only when each ended and began; where several did so on one
 * day, the published numbers of cases tell the rest: those of today's district are the sum of its predecessors'.
 */
final class Mergers {
    private static final int MOST_GUESSES = 10_000;

    private final Shelf shelf;
    private final Map<String, String> successors = new HashMap<>();

    private Mergers(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Today's district of each district that has ended. */
    static Map<String, String> of(Shelf shelf) {
        Mergers mergers = new Mergers(shelf);
        mergers.findSuccessors();
        Map<String, String> heirs = new TreeMap<>();
        for (String ended : mergers.successors.keySet()) {
            String heir = ended;
            while (mergers.successors.containsKey(heir)) {
                heir = mergers.successors.get(heir);
            }
            heirs.put(ended, heir);
        }
        return heirs;
    }

    private void findSuccessors() {
        Map<String, List<Area>> endedTogether = new TreeMap<>();
        shelf.areas().values().stream()
                .filter(area -> area.isDistrict() && area.to().isPresent() && isTold(area))
                .sorted(Comparator.comparing(Area::key))
                .forEach(area -> endedTogether
                        .computeIfAbsent(area.parent() + area.to().get(), day -> new ArrayList<>())
                        .add(area));
        endedTogether.values().forEach(this::assign);
    }

    private boolean isTold(Area area) {
        return shelf.areaYears().stream().anyMatch(row -> row.place().equals(area.key()))
                || shelf.rows().keySet().stream().anyMatch(key -> key.area().equals(area.key()));
    }

    private void assign(List<Area> ended) {
        List<Area> begun = shelf.areas().values().stream()
                .filter(area ->
                        area.isDistrict() && area.parent().equals(ended.get(0).parent()))
                .filter(area -> area.from().equals(ended.get(0).to().map(day -> day.plusDays(1))))
                .sorted(Comparator.comparing(Area::key))
                .toList();
        if (begun.isEmpty() || Math.pow(begun.size(), ended.size()) > MOST_GUESSES) {
            return;
        }
        List<Area> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (long code = 0; code < Math.round(Math.pow(begun.size(), ended.size())); code++) {
            List<Area> guess = new ArrayList<>();
            long rest = code;
            for (int at = 0; at < ended.size(); at++) {
                guess.add(begun.get(Math.toIntExact(rest % begun.size())));
                rest /= begun.size();
            }
            long mistakes = mistakes(ended, guess, begun);
            if (mistakes < fewest) {
                fewest = mistakes;
                best = guess;
            }
        }
        for (int at = 0; at < ended.size(); at++) {
            successors.put(ended.get(at).key(), best.get(at).key());
        }
    }

    private long mistakes(List<Area> ended, List<Area> guess, List<Area> begun) {
        long mistakes = 0;
        for (Area heir : begun) {
            Map<Integer, Long> sums = new HashMap<>();
            for (int at = 0; at < ended.size(); at++) {
                if (guess.get(at).equals(heir)) {
                    casesByYear(ended.get(at).key(), "AS_IT_WAS")
                            .forEach((year, cases) -> sums.merge(year, cases, Long::sum));
                }
            }
            int lastYear = ended.get(0).to().orElseThrow().getYear();
            for (Map.Entry<Integer, Long> told :
                    casesByYear(heir.key(), "TODAY").entrySet()) {
                if (told.getKey() < lastYear && !told.getValue().equals(sums.get(told.getKey()))) {
                    mistakes++;
                }
            }
        }
        return mistakes;
    }

    private Map<Integer, Long> casesByYear(String area, String division) {
        Map<Integer, Long> cases = new HashMap<>();
        for (Counted row : shelf.areaYears()) {
            if (row.place().equals(area)
                    && row.division().equals(division)
                    && row.cases().isPresent()) {
                cases.put(row.year(), row.cases().getAsLong());
            }
        }
        return cases;
    }
}
