package se.insatskollen.warehouse.savings.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.money.CashFlow;
import se.insatskollen.warehouse.savings.money.PricedFlow;

/**
 * What a project costs beyond what ordinary service would have cost for the same children. A grant is not the cost: own
 * staff, premises and overhead are parts too, and one that is unknown makes the whole unknown.
 *
 * @param project the parts of the project's full cost
 * @param ordinary the parts of ordinary service's cost for the same children
 */
public record Costs(List<Part> project, List<Part> ordinary) {
    private static final Part WHOLE_PROJECT = Part.notKnown("insatsens kostnad", "");
    private static final Part WHOLE_ORDINARY = Part.notKnown("det vanliga stödets kostnad", "");

    public Costs {
        project = List.copyOf(project);
        ordinary = List.copyOf(ordinary);
        List<Integer> years = priceYears(project, ordinary).toList();
        if (years.size() > 1) {
            throw new IllegalArgumentException("Costs in the prices of %d and of %d: move them to one price year first"
                    .formatted(years.get(0), years.get(1)));
        }
    }

    /**
     * A part of a cost.
     *
     * @param name in Swedish, such as "lokaler"
     * @param payer whose budget, in Swedish, such as "sociala investeringsfonden"
     * @param paid öre by year; or why it is not known
     */
    public record Part(String name, String payer, Answer<PricedFlow> paid) {
        public static Part of(String name, String payer, PricedFlow paid) {
            return new Part(name, payer, Answer.of(paid));
        }

        public static Part notKnown(String name, String payer) {
            return new Part(name, payer, Answer.not(Reason.COST_NOT_KNOWN));
        }

        private Stream<Answer.NotKnown<PricedFlow>> why() {
            return paid instanceof Answer.NotKnown<PricedFlow> none ? Stream.of(none) : Stream.empty();
        }
    }

    /** The calendar year whose prices the parts are in; none where no part is known. */
    public Optional<Integer> priceYear() {
        return priceYears(project, ordinary).findFirst();
    }

    /** The project's full cost by year. */
    public Answer<CashFlow> full() {
        return fullByPayer().map(Costs::sum);
    }

    /** What ordinary service would have cost by year. */
    public Answer<CashFlow> instead() {
        return insteadByPayer().map(Costs::sum);
    }

    /** The difference by year, which benefits are held against; where a part is not known, names those of both sides. */
    public Answer<CashFlow> difference() {
        List<Part> both =
                Stream.concat(projectParts().stream(), ordinaryParts().stream()).toList();
        return byPayer(both).then(ignored -> full()).then(paid -> instead().map(less -> minus(paid, less)));
    }

    /** The project's full cost by payer and year. */
    public Answer<Map<String, CashFlow>> fullByPayer() {
        return byPayer(projectParts());
    }

    /** What ordinary service would have cost, by payer and year. */
    public Answer<Map<String, CashFlow>> insteadByPayer() {
        return byPayer(ordinaryParts());
    }

    private List<Part> projectParts() {
        return project.isEmpty() ? List.of(WHOLE_PROJECT) : project;
    }

    private List<Part> ordinaryParts() {
        return ordinary.isEmpty() ? List.of(WHOLE_ORDINARY) : ordinary;
    }

    private static Stream<Integer> priceYears(List<Part> project, List<Part> ordinary) {
        return Stream.concat(project.stream(), ordinary.stream())
                .flatMap(part -> part.paid().value().stream())
                .map(PricedFlow::priceYear)
                .distinct();
    }

    private static CashFlow minus(CashFlow flow, CashFlow less) {
        return new CashFlow(IntStream.range(0, Math.max(flow.years(), less.years()))
                .mapToObj(year -> flow.in(year) - less.in(year))
                .toList());
    }

    private static CashFlow sum(Map<String, CashFlow> byPayer) {
        return byPayer.values().stream().reduce(new CashFlow(List.of()), Costs::plus);
    }

    private static CashFlow plus(CashFlow one, CashFlow other) {
        return new CashFlow(IntStream.range(0, Math.max(one.years(), other.years()))
                .mapToObj(year -> one.in(year) + other.in(year))
                .toList());
    }

    /** The parts by payer, in their order; where some are not known, the names of those. */
    private static Answer<Map<String, CashFlow>> byPayer(List<Part> parts) {
        List<Part> unknown =
                parts.stream().filter(part -> part.paid().value().isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return notKnown(unknown);
        }
        Map<String, CashFlow> byPayer = new LinkedHashMap<>();
        parts.forEach(
                part -> part.paid().value().ifPresent(paid -> byPayer.merge(part.payer(), paid.ore(), Costs::plus)));
        return Answer.of(byPayer);
    }

    /** An amount that nobody knows says more than a year whose index is not published yet. */
    private static <T> Answer<T> notKnown(List<Part> unknown) {
        List<Answer.NotKnown<PricedFlow>> why =
                unknown.stream().flatMap(Part::why).toList();
        boolean isIndexOnly = why.stream().allMatch(one -> one.reason() == Reason.INDEX_MISSING);
        return isIndexOnly
                ? new Answer.NotKnown<>(
                        Reason.INDEX_MISSING, joined(why.stream().map(Answer.NotKnown::detail)))
                : new Answer.NotKnown<>(
                        Reason.COST_NOT_KNOWN, joined(unknown.stream().map(Part::name)));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }
}
