package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds of which cells each cell is a part. */
final class Weaver {
    /** By their definitions the units of the first are among those of the second. */
    private static final List<List<String>> AMONG = List.of(
            List.of("goal_reached", "cost_per_support_day"),
            List.of("cost_per_support_day", "goal_reached"),
            List.of("goal_reached", "cost_per_case"),
            List.of("caseworkers_per_case", "cost_per_case"),
            List.of("return_within_12_months", "cost_per_case"),
            List.of("cost_per_case", "cost_per_case_nominal"),
            List.of("cost_per_case_nominal", "cost_per_case"),
            List.of("cost_per_support_day", "cost_per_support_day_nominal"),
            List.of("cost_per_support_day_nominal", "cost_per_support_day"),
            List.of("reliable_improvement", "reliable_deterioration"),
            List.of("reliable_deterioration", "reliable_improvement"),
            List.of("reliable_improvement", "standardised_change"),
            List.of("girls_and_boys_reached", "children_reached"),
            List.of("children_reached", "wait_for_support"),
            List.of("placement_days_24_months", "placed_within_12_months"),
            List.of("placed_within_12_months", Web.OPENED),
            List.of("assessment_within_14_days", Web.OPENED));

    private record Group(String law, int total) {}

    private final Shelf shelf;
    private final Map<String, String> heirs;
    private final Map<Key, Integer> places;
    private final Map<String, Law> laws;
    private final Map<Group, List<Key>> groups = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, Map<String, String>> longer = new HashMap<>();
    private final Map<Integer, String> periods = new HashMap<>();

    Weaver(Shelf shelf, Map<String, String> heirs, Map<Key, Integer> places, Map<String, Law> laws) {
        this.shelf = shelf;
        this.heirs = heirs;
        this.places = places;
        this.laws = laws;
    }

    List<Relation> relations() {
        for (Key key : places.keySet()) {
            told.add(history(key));
            if (isType(key)) {
                types.computeIfAbsent(key.indicator(), indicator -> new TreeSet<>())
                        .add(key.group());
            }
        }
        places.forEach((key, place) -> periods.put(place, key.period()));
        places.keySet().forEach(this::placeInTotals);
        List<Relation> relations = new ArrayList<>();
        groups.forEach((group, parts) -> relations.add(relation(group, parts)));
        return relations;
    }

    private static String history(Key key) {
        return key.indicator() + " " + key.area() + " " + key.vintage() + " " + key.period();
    }

    private boolean isType(Key key) {
        return !key.group().equals(Key.ALL) && !shelf.projects().contains(key.group());
    }

    private void placeInTotals(Key key) {
        if (!key.sex().equals(Key.ALL)) {
            join("sex", key.ofSex(Key.ALL), key);
        }
        if (!key.age().equals(Key.ALL)) {
            join("age", key.ofAge(Key.ALL), key);
        }
        if (!key.group().equals(Key.ALL)) {
            join(isType(key) ? "type" : "project", key.ofGroup(Key.ALL), key);
        }
        longer.computeIfAbsent(key.period(), this::longer)
                .forEach((period, law) -> join(law, key.ofPeriod(period), key));
        placeInAreas(key);
        for (List<String> pair : AMONG) {
            if (pair.get(0).equals(key.indicator())) {
                join("among " + pair.get(1), key.ofIndicator(pair.get(1)), key);
            }
        }
    }

    private Map<String, String> longer(String period) {
        Set<String> all = new TreeSet<>();
        places.keySet().forEach(key -> all.add(key.period()));
        Map<String, String> laws = new TreeMap<>();
        Times time = Times.of(period);
        time.containing(all).forEach(other -> laws.put(other, "time " + time.within(other)));
        return laws;
    }

    private void placeInAreas(Key key) {
        Area area = shelf.areas().get(key.area());
        if (area == null || !area.isDistrict() || !(key.group().equals(Key.ALL) || isType(key))) {
            return;
        }
        Key municipality = key.ofArea(area.parent(), "UNCHANGED");
        if (!key.vintage().equals("TODAY")) {
            join("areas as they were", municipality, key);
        }
        if (!key.vintage().equals("AS_IT_WAS")) {
            join("areas of today", municipality, key);
        }
        if (key.vintage().equals("AS_IT_WAS")) {
            join("merged", key.ofArea(heirs.getOrDefault(key.area(), key.area()), "TODAY"), key);
        }
    }

    private void join(String law, Key total, Key part) {
        Integer place = places.get(total);
        if (place != null) {
            groups.computeIfAbsent(new Group(law, place), group -> new ArrayList<>())
                    .add(part);
        }
    }

    private Relation relation(Group group, List<Key> parts) {
        Key first = parts.get(0);
        boolean isComplete =
                switch (group.law()) {
                    case "sex" -> parts.size() == 2;
                    case "age" -> parts.size() == 4;
                    case "type" -> parts.size() == types.get(first.indicator()).size();
                    case "project" -> false;
                    case "areas as they were", "areas of today", "merged" -> isEveryArea(group.law(), parts);
                    default ->
                        group.law().startsWith("time")
                                && Times.areAll(parts.stream().map(Key::period).toList(), periods.get(group.total()));
                };
        boolean isDisjoint = !group.law().equals("time many years");
        String sinceAnEnd =
                group.law().equals("areas as they were") || group.law().equals("merged") ? ended(first) : "";
        Law law = laws.computeIfAbsent(group.law() + sinceAnEnd + " of " + first.indicator(), Law::new);
        return new Relation(group.total(), parts.stream().mapToInt(places::get).toArray(), isComplete, isDisjoint, law);
    }

    // What becomes of cases after their district has ended is told of today's district and of the municipality alone.
    private String ended(Key key) {
        int year = Times.of(key.period()).lastYear();
        return heirs.keySet().stream()
                        .flatMap(area -> shelf.areas().get(area).to().stream())
                        .anyMatch(day -> day.getYear() <= year)
                ? " since an end"
                : "";
    }

    // An area that is not told of at all in the period had nothing to tell; one that lacks this cell alone may have.
    private boolean isEveryArea(String law, List<Key> parts) {
        Key first = parts.get(0);
        Set<String> present = new HashSet<>();
        parts.forEach(part -> present.add(part.area() + " " + part.vintage()));
        String heir = heirs.getOrDefault(first.area(), first.area());
        for (Area area : shelf.areas().values()) {
            boolean isMeant = area.isDistrict()
                    && area.parent().equals(shelf.areas().get(first.area()).parent())
                    && (!law.equals("merged")
                            || heirs.getOrDefault(area.key(), area.key()).equals(heir));
            for (String vintage : List.of("UNCHANGED", law.equals("areas of today") ? "TODAY" : "AS_IT_WAS")) {
                boolean isTold = told.contains(history(first.ofArea(area.key(), vintage)));
                if (isMeant && isTold && !present.contains(area.key() + " " + vintage)) {
                    return false;
                }
            }
        }
        return true;
    }
}
