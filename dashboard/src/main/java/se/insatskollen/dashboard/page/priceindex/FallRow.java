package se.insatskollen.dashboard.page.priceindex;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishList;

/** Years in a row in which prices fell: from the level of the first to that of the last. */
record FallRow(int fromYear, int toYear) {

    /** "Priserna har stigit de flesta år, men sjönk 2008–2009 och 2012–2015." */
    static String sentence(List<FallRow> falls) {
        if (falls.isEmpty()) {
            return "Priserna har stigit varje år i serien.";
        }
        List<String> spans = falls.stream()
                .map(fall -> fall.fromYear() + "–" + fall.toYear())
                .toList();
        return "Priserna har stigit de flesta år, men sjönk %s.".formatted(SwedishList.and(spans));
    }
}
