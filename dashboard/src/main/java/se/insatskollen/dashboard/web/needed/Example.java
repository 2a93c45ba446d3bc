package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.grant.GrantCaution;
import se.insatskollen.dashboard.web.needed.Needed.Step;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.savings.needed.AmountInDays;
import se.insatskollen.warehouse.savings.needed.Derived;
import se.insatskollen.warehouse.savings.needed.Sourced;

/** The worked example of one project: by its staff where that is known, else by its money, else by a million kronor. */
record Example(Inputs inputs, ProjectKind kind, List<WorkerRow> workers, List<MoneyRow> money) {
    static final String CARE = "hem för vård eller boende (HVB)";
    static final String NOTHING_HAPPENED =
            "Räkneexemplet säger inte att något dygn har undvikits, eller vad som hade hänt ändå.";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    Needed made() {
        if (!workers.isEmpty()) {
            return new StaffExample(inputs, workers.get(0)).made();
        }
        List<Priced> priced = money.stream()
                .flatMap(row -> row
                        .in(inputs.priceYear(), inputs.index())
                        .map(amount -> new Priced(row, new AmountInDays(amount, inputs.dayPrice())))
                        .stream())
                .toList();
        return priced.isEmpty() ? ofAMillion() : ofMoney(priced);
    }

    /** Money of a project in the prices of the example. */
    private record Priced(MoneyRow row, AmountInDays example) {
        Derived kronor() {
            return example.kronor();
        }

        String days() {
            return Input.shownDays(example.days());
        }
    }

    private Needed ofMoney(List<Priced> all) {
        Priced first = all.get(0);
        String answer =
                "%s motsvarar %s i %s. Så mycket vård behöver minst undvikas för att pengarna ska komma tillbaka. %s"
                        .formatted(
                                SwedishFormat.sentence(first.row().what() + ", "
                                        + first.row().period().text() + ","),
                                first.days(),
                                CARE,
                                "Hela kostnaden är inte känd.");
        Stream<Step> steps = all.stream()
                .flatMap(each -> Stream.of(
                        new Step(
                                SwedishFormat.sentence(each.row().what()),
                                "%s, %s = %s i %d års priser"
                                        .formatted(
                                                each.row().original(),
                                                each.row().period().text(),
                                                Input.shownKronor(each.kronor().shown()),
                                                inputs.priceYear())),
                        new Step(
                                "Så många dygn",
                                "%s ÷ %s = %s"
                                        .formatted(
                                                Input.shownKronor(each.kronor().shown()),
                                                dayPrice(inputs),
                                                each.days()))));
        Stream<String> cautions = Stream.concat(
                Stream.of(GrantCaution.NOT_THE_WHOLE_COST),
                all.stream().map(each -> each.row().caution()).distinct());
        return made(
                answer,
                Stream.concat(Stream.of(dayStep(inputs)), steps).toList(),
                all.stream().map(each -> Input.kronor(each.example().amount())).toList(),
                cautions.toList(),
                all.stream()
                        .map(each -> Input.ofDays(
                                "Dygn som motsvarar: " + each.example().amount().name(),
                                each.example().days()))
                        .toList());
    }

    private Needed ofAMillion() {
        Sourced million = Sourced.exact("En miljon kronor", MILLION, "ett valt belopp, inte ur något dokument");
        Derived days = new AmountInDays(million, inputs.dayPrice()).days();
        String answer = "%s Varje miljon kronor motsvarar %s i %s."
                .formatted(
                        kind.isMethod()
                                ? "Vad metoden skulle kosta här vet vi inte."
                                : "Vad arbetet har kostat kan vi inte räkna på.",
                        Input.shownDays(days),
                        CARE);
        return made(
                answer,
                List.of(
                        dayStep(inputs),
                        new Step(
                                "Så många dygn",
                                "1 miljon kronor ÷ %s = %s".formatted(dayPrice(inputs), Input.shownDays(days)))),
                List.of(Input.kronor(million)),
                List.of(),
                List.of(Input.ofDays("Dygn som motsvarar en miljon kronor", days)));
    }

    private Needed made(String answer, List<Step> steps, List<Input> own, List<String> cautions, List<Input> results) {
        return new Needed(
                answer,
                steps,
                Stream.concat(own.stream(), Stream.of(Input.kronor(inputs.dayPrice())))
                        .toList(),
                cautions(cautions),
                results);
    }

    /** The cautions of an example with those that hold for all. */
    static List<String> cautions(List<String> own) {
        return Stream.concat(
                        own.stream(),
                        Stream.of(
                                "Priset per dygn kommer från en enda kommun. Läs svaret som en storleksordning.",
                                NOTHING_HAPPENED))
                .filter(caution -> !caution.isEmpty())
                .toList();
    }

    static Step dayStep(Inputs inputs) {
        return new Step(
                "Ett dygn i HVB",
                "%s år %d = %s i %d års priser"
                        .formatted(
                                inputs.day().original(),
                                inputs.day().priceYear(),
                                dayPrice(inputs),
                                inputs.priceYear()));
    }

    static String dayPrice(Inputs inputs) {
        return Input.shownKronor(inputs.dayPrice().value());
    }
}
