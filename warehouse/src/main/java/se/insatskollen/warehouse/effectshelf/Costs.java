package se.insatskollen.warehouse.effectshelf;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Service;
import se.insatskollen.warehouse.effects.Window;

/** What the matched children cost their project, and what support cost for those like them in ordinary service. */
final class Costs {
    private final Map<String, List<ChildYear>> ofProjects = new HashMap<>();
    private final Map<String, Set<Integer>> booked = new HashMap<>();
    private final Map<String, Support> ordinarySupport = new HashMap<>();
    private final Limits limits;

    private Costs(Limits limits) {
        this.limits = limits;
    }

    /** What a child bears of what its project is booked with in a year. */
    private record ChildYear(String childKey, String familyKey, boolean isFirstCase, int year, long costOre) {
        static ChildYear of(ResultSet row) throws SQLException {
            return new ChildYear(
                    row.getString("child_key"),
                    row.getString("family_key"),
                    row.getBoolean("is_first_case"),
                    row.getInt("cost_year"),
                    row.getLong("cost_ore"));
        }

        CostYears.Part part(Set<String> compared, Map<Window, Set<String>> elsewhere) {
            return new CostYears.Part(
                    year,
                    familyKey,
                    costOre,
                    isOf(compared),
                    elsewhere.entrySet().stream()
                            .filter(other -> isOf(other.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
        }

        boolean isOf(Set<String> compared) {
            return isFirstCase && compared.contains(childKey);
        }
    }

    /**
     * What ordinary support of a child cost.
     *
     * @param ore in the prices of the latest index year
     * @param bookedOre as it was booked
     */
    private record Support(long ore, long bookedOre) {
        static final Support NONE = new Support(0, 0);
    }

    /** @param connection its current schema has the relation {@code index_child} and the research tables */
    static Costs read(Connection connection, Limits limits) throws SQLException {
        Costs costs = new Costs(limits);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(SqlFile.read("effects", "project_cost"))) {
                while (row.next()) {
                    costs.ofProjects
                            .computeIfAbsent(row.getString("project_key"), key -> new ArrayList<>())
                            .add(ChildYear.of(row));
                }
            }
            try (ResultSet row = statement.executeQuery(SqlFile.read("effects", "booked_year"))) {
                while (row.next()) {
                    costs.booked
                            .computeIfAbsent(row.getString("project_key"), key -> new TreeSet<>())
                            .add(row.getInt("cost_year"));
                }
            }
            try (ResultSet row = statement.executeQuery(SqlFile.read("effects", "ordinary_support"))) {
                while (row.next()) {
                    costs.ordinarySupport.put(
                            row.getString("child_key"),
                            new Support(row.getLong("support_ore"), row.getLong("booked_ore")));
                }
            }
        }
        return costs;
    }

    /**
     * The share of what the project is booked with in each year that its matched children bear. Where another window compares
     * all but few of the same families, it is told what that one tells.
     *
     * @param others windows that are told already
     */
    SortedMap<Integer, BigDecimal> shareOfProject(String projectKey, Cohort cohort, List<ToldWindow> others) {
        Set<String> compared = cohort.projectKeys();
        List<ChildYear> all = ofProjects.getOrDefault(projectKey, List.of());
        Map<Window, Set<String>> elsewhere = new EnumMap<>(Window.class);
        for (ToldWindow other : others) {
            Set<String> theirs = other.cohort().projectKeys();
            if (limits.isFew(differing(all, compared, theirs))) {
                return other.costShares();
            }
            elsewhere.put(other.cohort().window(), theirs);
        }
        return new CostYears(limits, elsewhere.keySet())
                .shares(
                        all.stream()
                                .map(child -> child.part(compared, elsewhere))
                                .toList(),
                        booked.getOrDefault(projectKey, Set.of()));
    }

    private static long differing(List<ChildYear> all, Set<String> one, Set<String> other) {
        return all.stream()
                .filter(child -> child.isOf(one) != child.isOf(other))
                .map(ChildYear::familyKey)
                .distinct()
                .count();
    }

    /**
     * What support cost per child in ordinary service like those of the project, in öre, by weight. Empty where nobody's cost
     * is known, and where few families' could be worked out of it.
     */
    Optional<Double> ordinarySupportOre(List<MatchedChild> matched) {
        Contributions support = new Contributions();
        double children = 0;
        for (MatchedChild each : matched) {
            if (each.service() == Service.ORDINARY) {
                children += each.weight();
                support.add(
                        each.familyKey(),
                        each.weight() * (double) ordinarySupport(each).ore());
            }
        }
        boolean isTold = new PrimaryRules(limits).reasons(support.facts()).isEmpty();
        return support.families() > 0 && isTold ? Optional.of(support.total() / children) : Optional.empty();
    }

    /** Leaves marks of what was booked, which what is told of costs is made of. */
    void mark(FigureMarks marks, String projectKey, Cohort cohort) {
        Set<String> compared = cohort.projectKeys();
        ofProjects
                .getOrDefault(projectKey, List.of())
                .forEach(child -> marks.add(
                        child.isOf(compared) ? "cost of the compared" : "cost of the others",
                        child.familyKey(),
                        (double) child.costOre(),
                        child.year()));
        cohort.matched().stream()
                .filter(child -> ordinarySupport(child).bookedOre() > 0)
                .forEach(child -> marks.add(
                        "cost of ordinary support",
                        child.familyKey(),
                        (double) ordinarySupport(child).bookedOre(),
                        1));
    }

    private Support ordinarySupport(MatchedChild each) {
        return ordinarySupport.getOrDefault(each.child().childKey(), Support.NONE);
    }
}
