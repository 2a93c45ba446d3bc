package se.insatskollen.dashboard.web.profile;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.warehouse.codes.CellState;

/** How many measures are not held against the others, by reason: each means something else to who reads. */
record Untold(int refused, int untested, int hidden, int missing) {
    private static final String MEASURES = " mått";

    static Untold of(Profile profile) {
        List<Measure> unknown = profile.those(Judgement.UNKNOWN::equals);
        int hidden = (int) unknown.stream()
                .filter(measure -> measure.state() == CellState.SUPPRESSED)
                .count();
        return new Untold(
                profile.those(Judgement.REFUSED::equals).size(),
                profile.those(Judgement.UNTESTED::equals).size(),
                hidden,
                unknown.size() - hidden);
    }

    /** "Ett mått går inte att jämföra mellan områden, två har inte prövats mot slumpen och ett saknar tal."; or empty. */
    String sentence() {
        List<String> parts = Stream.of(
                        counted(refused, "går inte att jämföra mellan områden"),
                        counted(untested, "har inte prövats mot slumpen"),
                        counted(hidden, SwedishFormat.HIDDEN),
                        counted(missing, "saknar tal"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : SwedishFormat.sentence(SwedishList.and(named(parts))) + ".";
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : "%s %s".formatted(SwedishFormat.word(count), what);
    }

    private static List<String> named(List<String> parts) {
        String first = parts.get(0).replaceFirst(" ", MEASURES + " ");
        return Stream.concat(Stream.of(first), parts.stream().skip(1)).toList();
    }
}
