package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;

/** What a reader may move, as the form of a page has it. */
public record Form(Assumptions assumptions) {
    /**
     * A number field.
     *
     * @param value where it stands
     * @param ours what we reckon with, in words
     */
    public record Field(Lever lever, BigDecimal value, String ours) {}

    public List<Field> fields() {
        return Arrays.stream(Lever.values())
                .map(lever -> new Field(
                        lever,
                        assumptions.of(lever),
                        "Vi räknar med %s.".formatted(assumptions.published().words(lever))))
                .toList();
    }

    /** What stands elsewhere than we have put it: "Ränta: 0 procent om året. Vi räknar med 3,5." */
    public List<String> moved() {
        List<String> moved = new ArrayList<>(assumptions.moved().entrySet().stream()
                .map(entry -> "%s: %s %s. Vi räknar med %s."
                        .formatted(
                                entry.getKey().label(),
                                SwedishFormat.number(entry.getValue()),
                                entry.getKey().unit(),
                                assumptions.published().words(entry.getKey())))
                .toList());
        if (assumptions.windowMonths() != assumptions.published().windowMonths()) {
            moved.add("Så länge räknas placeringar: %d månader. Vi räknar med %d."
                    .formatted(
                            assumptions.windowMonths(), assumptions.published().windowMonths()));
        }
        return moved;
    }
}
