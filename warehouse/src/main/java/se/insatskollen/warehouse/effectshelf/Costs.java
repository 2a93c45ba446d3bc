package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.PrimaryRules;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.effects.MatchedChild;
import se.insatskollen.warehouse.effects.Service;

/** What the matched children cost their project, and what support cost for those like them in ordinary service. */
final class Costs {
    private final Map<String, List<ChildCost>> ofProjects = new HashMap<>();
    private final Map<String, Long> ordinarySupport = new HashMap<>();
    private final PrimaryRules rules;

    private Costs(Limits limits) {
        this.rules = new PrimaryRules(limits);
    }

    /** What a child bears of what its project is booked with. */
    private record ChildCost(String childKey, String familyKey, long costOre) {}

    /** @param connection its current schema has the relation {@code index_child} and the research tables */
    static Costs read(Connection connection, Limits limits) throws SQLException {
        Costs costs = new Costs(limits);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(SqlFile.read("effects", "project_cost"))) {
                while (row.next()) {
                    costs.ofProjects
                            .computeIfAbsent(row.getString("project_key"), key -> new ArrayList<>())
                            .add(new ChildCost(
                                    row.getString("child_key"), row.getString("family_key"), row.getLong("cost_ore")));
                }
            }
            try (ResultSet row = statement.executeQuery(SqlFile.read("effects", "ordinary_support"))) {
                while (row.next()) {
                    costs.ordinarySupport.put(row.getString("child_key"), row.getLong("support_ore"));
                }
            }
        }
        return costs;
    }

    /**
     * Share of the project's whole booked cost that its matched children bear: of what all its children bear, so that what is
     * booked on nobody, such as a start, falls on all alike. Empty where nothing is booked, and where the cost of few families could be worked out of it: of the matched, or of all the others.
     */
    Optional<Double> shareOfProject(String projectKey, List<MatchedChild> matched) {
        Set<String> keys = matched.stream()
                .filter(child -> child.service() == Service.PROJECT)
                .map(each -> each.child().childKey())
                .collect(Collectors.toSet());
        List<ChildCost> all = ofProjects.getOrDefault(projectKey, List.of());
        Contributions theirs = new Contributions();
        Contributions others = new Contributions();
        long costOre = 0;
        long borneOre = 0;
        for (ChildCost child : all) {
            boolean isMatched = keys.contains(child.childKey());
            (isMatched ? theirs : others).add(child.familyKey(), (double) child.costOre());
            costOre += isMatched ? child.costOre() : 0;
            borneOre += child.costOre();
        }
        return borneOre > 0 && isTold(theirs) && isTold(others)
                ? Optional.of(costOre / (double) borneOre)
                : Optional.empty();
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
                        each.weight()
                                * ordinarySupport.getOrDefault(each.child().childKey(), 0L));
            }
        }
        return support.families() > 0 && isTold(support) ? Optional.of(support.total() / children) : Optional.empty();
    }

    private boolean isTold(Contributions contributions) {
        return rules.reasons(contributions.facts()).isEmpty();
    }
}
