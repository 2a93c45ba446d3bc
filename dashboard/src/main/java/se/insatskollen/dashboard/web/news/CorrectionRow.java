package se.insatskollen.dashboard.web.news;

import java.time.LocalDate;
import java.util.Optional;

/** What was wrong in figures we have shown, and what holds now. */
record CorrectionRow(String erratumKey, LocalDate publishedDate, String concerns, String wasWrong, String holdsNow) {
    Item item(Door door) {
        return new Item(
                "rattelse/" + erratumKey,
                Kind.ERRATUM,
                When.day(publishedDate),
                When.UNKNOWN,
                concerns,
                "rättat",
                "Det här var fel: %s Det här gäller nu: %s".formatted(wasWrong, holdsNow),
                door.errata(),
                Optional.empty(),
                Optional.empty());
    }
}
