package se.insatskollen.dashboard.page.invented.city;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.AreaDivision;

/**
 * What the page answers before anything else.
 *
 * @param sentence the newest whole year
 * @param rest what a reader wants to know next
 */
record Answer(String sentence, String rest) {

    static Answer of(Own own, List<MergerRow> mergers) {
        PlaceRow area = own.filter().area();
        if (!area.isIn(own.filter().division())) {
            return new Answer(
                    "%s finns inte bland dagens stadsdelar.".formatted(area.areaName()),
                    "%s Välj ”%s” för att se åren dessförinnan."
                            .formatted(ending(area, mergers), SwedishFormat.sentence(AreaDivision.AS_IT_WAS.label())));
        }
        return own.newest()
                .map(row -> new Answer(
                        own.filter().figure().answer(area.areaName(), row),
                        Stream.of(own.caution(), own.besides(), own.before(), existence(own))
                                .filter(sentence -> !sentence.isEmpty())
                                .collect(Collectors.joining(" "))))
                .orElseGet(() -> new Answer(
                        "För %s finns inget helt år att visa ännu.".formatted(area.areaName()),
                        "Det som finns står i tabellen."));
    }

    /** "med fem grannkommuner"; empty when it lies alone. */
    static String neighbours(int municipalityCount) {
        return switch (municipalityCount) {
            case 0, 1 -> "utan grannkommuner";
            case 2 -> "med en grannkommun";
            default -> "med %s grannkommuner".formatted(SwedishFormat.word(municipalityCount - 1L));
        };
    }

    private static String ending(PlaceRow area, List<MergerRow> mergers) {
        return mergers.stream()
                .filter(merger -> merger.isEndOf(area.areaName()))
                .map(MergerRow::sentence)
                .findFirst()
                .orElse("");
    }

    private static String existence(Own own) {
        String existence = own.filter().area().existence(own.years().first());
        boolean isCountedBackwards = own.filter().division() == AreaDivision.TODAY && !existence.isEmpty();
        if (isCountedBackwards) {
            return "Stadsdelen finns %s; åren dessförinnan räknas de stadsdelar som den bildades av."
                    .formatted(existence);
        }
        return existence.isEmpty() ? "" : "Stadsdelen fanns %s.".formatted(existence);
    }
}
