package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** All cells of families behind one door, what is known of each at once, and how they hang together. */
final class Web {
    /** Cases opened, and the families that had them: {@code open_area_year} and {@code open_project_year}. */
    static final String OPENED = "opened";

    static final String WHOLE_PROJECT = "whole-project";

    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<Interval> families = new ArrayList<>();
    private final List<OptionalLong> cases = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private final List<Relation> relations;
    private final Map<String, Law> laws = new TreeMap<>();

    Web(Shelf shelf) {
        Map<String, String> heirs = Mergers.of(shelf);
        shelf.rows().values().stream()
                .sorted((one, other) ->
                        one.key().toString().compareTo(other.key().toString()))
                .forEach(row -> add(
                        row.key(),
                        known(row, shelf.facts().get(row.key().indicator())),
                        OptionalLong.empty(),
                        row.isHidden()));
        addOpened(shelf, heirs);
        this.relations = new Weaver(shelf, heirs, places, laws).relations();
    }

    private static Interval known(Row row, Fact fact) {
        if (row.families().isPresent()) {
            return new Interval(row.families().getAsInt(), row.families().getAsInt());
        }
        if (row.isHidden()) {
            return new Interval(1, Interval.UNKNOWN);
        }
        // Where nothing can be divided there are no families; of rates and their ratios it may be children that lack.
        boolean mayBeSome = row.isShown()
                || row.state().equals("TOO_EARLY")
                || fact == null
                || fact.kind().equals("RATE")
                || fact.kind().equals("RATIO");
        return row.state().equals("NO_DATA") || !mayBeSome ? new Interval(0, 0) : new Interval(0, Interval.UNKNOWN);
    }

    private void addOpened(Shelf shelf, Map<String, String> heirs) {
        Collection<String> merged = new ArrayList<>(heirs.keySet());
        merged.addAll(heirs.values());
        for (Counted row : shelf.areaYears()) {
            String vintage = merged.contains(row.place()) ? row.division() : "UNCHANGED";
            addOpened(
                    new Key(OPENED, row.place(), vintage, String.valueOf(row.year()), Key.ALL, Key.ALL, Key.ALL), row);
        }
        for (Counted row : shelf.projectYears()) {
            if (row.year() == Booked.ALL_YEARS) {
                continue; // The ledger adds up the years; figures of a project's longer times have windows of their
                // own.
            }
            String area = shelf.municipalityOfProject(row.place());
            addOpened(
                    new Key(OPENED, area, "UNCHANGED", String.valueOf(row.year()), Key.ALL, Key.ALL, row.place()), row);
        }
        for (Stage stage : shelf.stages()) {
            if (stage.stage().equals("OPENED")) {
                String area = shelf.municipalityOfProject(stage.project());
                add(
                        new Key(OPENED, area, "UNCHANGED", WHOLE_PROJECT, Key.ALL, Key.ALL, stage.project()),
                        new Interval(0, Interval.UNKNOWN),
                        stage.cases(),
                        false);
            }
        }
    }

    private void addOpened(Key key, Counted row) {
        Interval known = row.families().isPresent()
                ? new Interval(row.families().getAsLong(), row.families().getAsLong())
                : new Interval(1, Interval.UNKNOWN);
        add(key, known, row.cases(), row.families().isEmpty());
    }

    private void add(Key key, Interval known, OptionalLong caseCount, boolean isHidden) {
        if (places.putIfAbsent(key, keys.size()) == null) {
            keys.add(key);
            families.add(known);
            cases.add(caseCount);
            hidden.add(isHidden);
        }
    }

    int size() {
        return keys.size();
    }

    Key key(int place) {
        return keys.get(place);
    }

    Interval families(int place) {
        return families.get(place);
    }

    OptionalLong cases(int place) {
        return cases.get(place);
    }

    boolean isHidden(int place) {
        return hidden.get(place);
    }

    Map<Key, Integer> places() {
        return places;
    }

    List<Relation> relations() {
        return relations;
    }

    /** Those laws that what is shown contradicts, wholly or in part. */
    List<Law> brokenLaws() {
        return laws.values().stream().filter(law -> !law.isExact()).toList();
    }

    /** Lets what is shown contradict the laws. */
    void learn() {
        for (Relation relation : relations) {
            Interval total = families.get(relation.total());
            if (total.from() != total.to()) {
                continue;
            }
            long sum = 0;
            boolean isKnown = true;
            for (int part : relation.parts()) {
                Interval known = families.get(part);
                isKnown &= known.from() == known.to();
                sum += known.from();
                if (known.from() == known.to() && known.from() > total.from()) {
                    relation.law().breakUp();
                }
            }
            if (relation.isComplete() && isKnown && total.from() > sum) {
                relation.law().allow(total.from() - sum);
            }
        }
    }
}
