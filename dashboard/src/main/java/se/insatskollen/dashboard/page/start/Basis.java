package se.insatskollen.dashboard.page.start;

import java.util.List;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.knowledge.Entry;

/**
 * What the answer rests on: the projects that the sources call early interventions for children, and how many more may
 * be.
 */
record Basis(List<Entry> named, int unclearCount) {

    String early() {
        return early(named.size());
    }

    String unclear() {
        return unclear(unclearCount);
    }

    /** How many the sources call early; without a full stop, because their names follow. */
    static String early(int count) {
        return switch (count) {
            case 0 -> "Källorna beskriver inget projekt som en tidig insats för barn";
            case 1 -> "Källorna beskriver ett projekt som en tidig insats för barn";
            default ->
                "Källorna beskriver %s projekt som tidiga insatser för barn".formatted(SwedishFormat.number(count));
        };
    }

    /** For how many it is not said; empty when it is said for all. */
    static String unclear(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "För ett projekt säger källorna inte om det är en tidig insats för barn.";
            default ->
                "För %s projekt säger källorna inte om de är tidiga insatser för barn."
                        .formatted(SwedishFormat.number(count));
        };
    }
}
