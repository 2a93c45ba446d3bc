package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an attack found.
 *
 * @param hidden rows that say they are hidden
 * @param attacked hidden cells whose interval was worked out
 * @param shown cells that are shown
 * @param breaches what is given away whatever the hidden counts are
 * @param doubtful hidden cells that are given away if they are about one to four families, with their intervals
 * @param laws what does not add up as an intruder would expect
 */
record Findings(
        long hidden, long attacked, long shown, List<Breach> breaches, Map<Key, Interval> doubtful, List<String> laws) {
    private static final int MOST_TOLD = 5;

    /** Those of a kind. */
    List<Breach> breaches(Breach.Kind kind) {
        return breaches.stream().filter(breach -> breach.kind() == kind).toList();
    }

    /** Refuses to say that all is well where there were hidden cells and nothing was attacked. */
    Findings requireAttack() {
        if (attacked < hidden || shown == 0) {
            throw new IllegalStateException(
                    "%d cells are hidden and %d were attacked, beside %d that are shown: this proves nothing"
                            .formatted(hidden, attacked, shown));
        }
        return this;
    }

    /** Judges the doubtful cells by the true counts. */
    Findings judgedBy(Map<Key, Long> truth) {
        List<Breach> judged = new ArrayList<>(breaches);
        doubtful.forEach((key, interval) -> {
            long families = truth.getOrDefault(key, 0L);
            if (families >= 1 && families < Interval.THRESHOLD) {
                judged.add(new Breach(Breach.Kind.TOO_NARROW, key.toString(), interval.toString()));
            }
        });
        return new Findings(hidden, attacked, shown, List.copyOf(judged), Map.of(), laws);
    }

    /** This and what another attack found. */
    Findings and(Findings other) {
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(other.breaches);
        Map<Key, Interval> doubts = new HashMap<>(doubtful);
        doubts.putAll(other.doubtful);
        List<String> allLaws = new ArrayList<>(laws);
        allLaws.addAll(other.laws);
        return new Findings(
                hidden + other.hidden,
                attacked + other.attacked,
                shown + other.shown,
                List.copyOf(all),
                Map.copyOf(doubts),
                List.copyOf(allLaws));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%d cells shown, %d hidden, %d attacked; %d breaches, %d doubtful%n"
                .formatted(shown, hidden, attacked, breaches.size(), doubtful.size()));
        Map<Breach.Kind, Integer> told = new EnumMap<>(Breach.Kind.class);
        for (Breach breach : breaches) {
            if (told.merge(breach.kind(), 1, Integer::sum) <= MOST_TOLD) {
                text.append(breach).append(System.lineSeparator());
            }
        }
        text.append(told).append(System.lineSeparator());
        laws.forEach(law -> text.append("law: ").append(law).append(System.lineSeparator()));
        return text.toString();
    }
}
