package se.insatskollen.dashboard.web.needed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.register.AnnualIndex;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * How many days of care a project's work costs as much as, as a page shows it.
 *
 * @param answer one sentence or two, without the word räkneexempel, which the heading says
 * @param steps the arithmetic, line by line
 * @param inputs what it is made of, each with its source
 * @param cautions what it leaves open
 * @param results unrounded, for those who take it home
 */
public record Needed(String answer, List<Step> steps, List<Input> inputs, List<String> cautions, List<Input> results) {

    /** A line of the arithmetic: "8 × 700 000 kronor = 5,6 miljoner kronor". */
    public record Step(String name, String text) {}

    /** Inputs that come from one source, so that it is told once. */
    public record Voice(String source, List<Input> inputs) {
        /** "Belopp: 875 000 kronor. Årsarbetare: 3 årsarbetare". */
        public String text() {
            return inputs.stream()
                    .map(input -> "%s: %s".formatted(input.name(), input.shown()))
                    .collect(Collectors.joining(". "));
        }
    }

    /** The inputs by their sources, in order. */
    public List<Voice> voices() {
        Map<String, List<Input>> bySource =
                inputs.stream().collect(Collectors.groupingBy(Input::source, LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(voice -> new Voice(voice.getKey(), voice.getValue()))
                .toList();
    }

    /**
     * The worked example of a project; none where the release has no price, no cost of a full-time year or no index.
     *
     * @param projectKey the project
     * @param kind what is known of a method's cost is known of no place
     */
    public static Optional<Needed> about(Queries open, String projectKey, ProjectKind kind) {
        return Inputs.of(open).map(inputs -> new Example(
                        inputs,
                        kind,
                        new ProjectRegister(open, projectKey).staffing(WorkerRow.class),
                        open.about(projectKey, Needed.class, "money.sql", MoneyRow.class))
                .made());
    }

    /** The price of a day in each type of placement that has one, as a page's own rows with the columns it shows. */
    public static <T> List<T> dayPrices(Queries open, Class<T> row) {
        return open.list(Needed.class, "day_price.sql", row);
    }

    /**
     * The worked example of a project with books, by the price of its own municipality.
     *
     * @param fullCost whether what is booked is all it cost
     * @param said who says what is booked
     * @return none where a price, a year's cost or its index is not told
     */
    public static Answer<Needed> booked(
            Queries open, String projectKey, String municipalityKey, CostKnowledge fullCost, String said) {
        Booked booked = new Booked(open.figures().about(projectKey, Needed.class, "booked.sql", BookedYearRow.class));
        Optional<Sourced> supported = SupportedRow.about(open, projectKey)
                .filter(row -> row.caseCount() > 0)
                .map(row -> row.cases(said));
        return open.figures().about(municipalityKey, Needed.class, "care_price.sql", CarePriceRow.class).stream()
                .findFirst()
                .map(day -> booked.in(day.priceYear(), AnnualIndex.of(open).index(), said)
                        .map(cost -> new BookedExample(cost, fullCost, day, day.dayPrice(said), supported).made()))
                .orElseGet(() -> Answer.not(Reason.PRICE_NOT_TOLD));
    }

    /** Inputs and results, unrounded. */
    public Table table(String project, ProjectKind kind) {
        String question = kind.isMethod()
                ? "vad skulle krävas för att %s skulle löna sig?"
                : "vad krävs för att %s ska löna sig?";
        return Table.of(
                        "rakneexempel",
                        "Räkneexempel: " + question.formatted(project),
                        "Vad",
                        Stream.concat(inputs.stream(), results.stream()).toList(),
                        input -> Table.Start.of(input.name()),
                        List.of(
                                new Column<>(Head.number("Värde"), input -> Cell.number(input.shown(), input.exact())),
                                new Column<>(Head.words("Enhet"), input -> Cell.words(input.unit())),
                                new Column<>(Head.words("Källa"), input -> Cell.words(input.source()))))
                .from("räkneexempel av Insatskollen, se kolumnen Källa");
    }
}
