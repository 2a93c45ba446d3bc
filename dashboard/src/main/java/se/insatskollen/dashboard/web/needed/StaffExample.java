package se.insatskollen.dashboard.web.needed;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.needed.Needed.Step;
import se.insatskollen.warehouse.savings.needed.Derived;
import se.insatskollen.warehouse.savings.needed.Sourced;
import se.insatskollen.warehouse.savings.needed.WorkedBreakEven;
import se.insatskollen.warehouse.savings.needed.WorkedBreakEven.YearlyCost;

/** The worked example of a project whose staff is known. Persons are full-time equivalents only under an "if" that is told. */
record StaffExample(Inputs inputs, WorkerRow row) {

    Needed made() {
        YearlyCost year = inputs.cost().yearlyCost();
        WorkedBreakEven example = new WorkedBreakEven(row.workers(), year, inputs.dayPrice());
        Derived days = example.days();
        String cost = Input.shownKronor(example.cost().shown());
        return new Needed(
                answer(cost, Input.shownDays(days)),
                steps(year, cost, Input.shownDays(days)),
                List.of(
                        Input.count(row.workers(), row.staff().unit()),
                        Input.kronor(year.amount()),
                        Input.count(year.workers(), "årsarbetare"),
                        Input.count(year.months(), "månader"),
                        Input.kronor(inputs.dayPrice())),
                Example.cautions(cautions()),
                List.of(
                        Input.ofCost("Ett år på heltid", year.kronor()),
                        Input.ofCost("Personal i ett år", example.cost()),
                        Input.ofDays("Dygn om året som kostar lika mycket", days)));
    }

    private String answer(String cost, String days) {
        String subject = row.staff().isPersons()
                ? "Om %s arbetar heltid skulle personalen kosta %s om året i %d års priser."
                        .formatted(
                                row.staff().isOne()
                                        ? "den enda personen"
                                        : "alla " + row.staff().count(),
                                cost,
                                inputs.priceYear())
                : "%s årsarbetare skulle kosta %s om året i %d års priser."
                        .formatted(SwedishFormat.sentence(row.staff().count()), cost, inputs.priceYear());
        return "%s Lika mycket kostar %s i %s.".formatted(subject, days, Example.CARE);
    }

    private List<Step> steps(YearlyCost year, String cost, String days) {
        String full = Input.shownKronor(year.kronor().shown());
        Sourced workers = row.workers();
        return List.of(
                new Step(
                        "Ett år på heltid",
                        "%s ÷ %s årsarbetare ÷ %s månader × 12 månader = %s"
                                .formatted(
                                        Input.shownKronor(year.amount().value()),
                                        SwedishFormat.number(year.workers().value()),
                                        SwedishFormat.number(year.months().value()),
                                        full)),
                new Step(
                        "%s på heltid i ett år"
                                .formatted(SwedishFormat.sentence(row.staff().count())),
                        "%s × %s = %s".formatted(SwedishFormat.number(workers.value()), full, cost)),
                Example.dayStep(inputs),
                new Step("Så många dygn", "%s ÷ %s = %s om året".formatted(cost, Example.dayPrice(inputs), days)));
    }

    private List<String> cautions() {
        String unit = row.staff().isPersons()
                ? "Källan räknar %s %s. Om %s arbetade heltid framgår inte."
                        .formatted(
                                row.staff().count(),
                                row.staff().unit(),
                                row.staff().isOne() ? "personen" : "de")
                : "";
        String status = row.isProposed() ? "Personalen är föreslagen. Om den kom till framgår inte." : "";
        String cost = "Kostnaden för ett år på heltid bygger på %s. Om lokaler och ledning ingår framgår inte."
                .formatted(inputs.cost().what());
        String size = row.isProposed() ? "" : "Fler team av samma storlek kostar lika mycket var.";
        return Stream.of(unit, status, cost, size)
                .filter(caution -> !caution.isEmpty())
                .toList();
    }
}
