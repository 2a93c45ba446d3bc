package se.insatskollen.warehouse.savings.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.CashFlow;

/**
 * What a project costs beyond what ordinary service would have cost for the same children. A grant is not the cost: own
 * staff, premises and overhead are parts too, and one that is unknown makes the whole unknown.
 *
 * @param project the parts of the project's full cost
 * @param ordinary the parts of ordinary service's cost for the same children
 */
public record Costs(List<Part> project, List<Part> ordinary) {
    public Costs {
        project = List.copyOf(project);
        ordinary = List.copyOf(ordinary);
    }

    /**
     * A part of a cost.
     *
     * @param name in Swedish, such as "lokaler"
     * @param oreByYear whole öre of the price year, from year 0 on; empty where it is not known
     */
    public record Part(String name, Optional<List<Long>> oreByYear) {
        public static Part of(String name, List<Long> oreByYear) {
            return new Part(name, Optional.of(List.copyOf(oreByYear)));
        }

        public static Part notKnown(String name) {
            return new Part(name, Optional.empty());
        }
    }

    /** The project's full cost by year. */
    public Answer<CashFlow> full() {
        return sum(project);
    }

    /** What ordinary service would have cost by year. */
    public Answer<CashFlow> instead() {
        return sum(ordinary);
    }

    /** The difference by year, which benefits are held against. */
    public Answer<CashFlow> difference() {
        return full().then(paid -> instead().map(less -> minus(paid, less)));
    }

    private static CashFlow minus(CashFlow flow, CashFlow less) {
        return new CashFlow(IntStream.range(0, Math.max(flow.years(), less.years()))
                .mapToObj(year -> flow.in(year) - less.in(year))
                .toList());
    }

    private static Answer<CashFlow> sum(List<Part> parts) {
        String unknown = parts.stream()
                .filter(part -> part.oreByYear().isEmpty())
                .map(Part::name)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty() || parts.isEmpty()) {
            return new Answer.NotKnown<>(Reason.COST_NOT_KNOWN, unknown);
        }
        List<List<Long>> known =
                parts.stream().flatMap(part -> part.oreByYear().stream()).toList();
        int years = known.stream().mapToInt(List::size).max().orElse(0);
        return Answer.of(new CashFlow(IntStream.range(0, years)
                .mapToObj(year -> (double) known.stream()
                        .mapToLong(part -> year < part.size() ? part.get(year) : 0)
                        .sum())
                .toList()));
    }
}
