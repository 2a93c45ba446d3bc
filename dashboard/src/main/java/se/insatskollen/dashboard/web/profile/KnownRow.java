package se.insatskollen.dashboard.web.profile;

import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;

/**
 * What there is about an area.
 *
 * @param otherCount programmes, funds and studies
 * @param indicatorCount on how many indicators it has rows
 */
public record KnownRow(
        int projectCount, int otherCount, int indicatorCount, Optional<Integer> firstYear, Optional<Integer> lastYear) {
    static final KnownRow NOTHING = new KnownRow(0, 0, 0, Optional.empty(), Optional.empty());

    /** Entries of the register that lie in an area. */
    public record ProjectsRow(String areaKey, int projectCount, int otherCount) {}

    /** Indicators an area has rows on, and of which years. */
    public record FiguresRow(String areaKey, int indicatorCount, int firstYear, int lastYear) {}

    boolean isEmpty() {
        return projectCount + otherCount + indicatorCount == 0;
    }

    /** "två", "två och en annan post"; empty for none. */
    String projects() {
        String others = otherCount == 0
                ? ""
                : otherCount == 1 ? "en annan post" : SwedishFormat.word(otherCount) + " andra poster";
        if (projectCount == 0) {
            return others;
        }
        return SwedishFormat.word(projectCount) + (others.isEmpty() ? "" : " och " + others);
    }

    /** "två mått, 2015–2017"; empty for none. */
    String figures() {
        if (indicatorCount == 0) {
            return "";
        }
        String years = firstYear.equals(lastYear)
                ? String.valueOf(lastYear.orElseThrow())
                : "%d–%d".formatted(firstYear.orElseThrow(), lastYear.orElseThrow());
        return "%s mått, %s".formatted(SwedishFormat.word(indicatorCount), years);
    }
}
