package se.insatskollen.etl.reading;

import java.util.List;
import java.util.Optional;

/**
 * Reads a period as a Swedish document writes it: {@code augusti 2006 – juli 2008}, {@code 2014 till 2017},
 * {@code våren 2017 t.o.m. hösten 2018}, {@code 2014-2017}, one that has not ended ({@code sedan 2014}, {@code 2014–}),
 * and any single date of {@link DateText}, which is its own period.
 */
public final class PeriodText {
    private static final List<String> SINCE = List.of("från och med ", "fr.o.m. ", "från ", "sedan ");
    private static final List<String> UNTIL = List.of(" till och med ", " t.o.m. ", " till ");

    // Dashes between blanks stand out among those inside of dates, and an en dash among hyphens.
    private static final List<String> DASHES = List.of(" " + Marks.EN_DASH + " ", " - ", "" + Marks.EN_DASH, "-");

    private record Edges(String start, Optional<String> end) {}

    private PeriodText() {}

    /**
     * The period that the text is.
     *
     * @throws UnreadableException where it is none, ends before it starts, or names a day that never was
     */
    public static WrittenPeriod parse(String text) throws UnreadableException {
        String folded = Marks.folded(text);
        Optional<WrittenDate> alone = DateText.find(folded);
        if (alone.isPresent()) {
            return new WrittenPeriod(alone.get(), alone);
        }
        Edges edges = edges(folded).orElseThrow(PeriodText::noPeriod);
        WrittenDate start = date(edges.start());
        if (edges.end().isEmpty()) {
            return new WrittenPeriod(start, Optional.empty());
        }
        WrittenDate end = date(edges.end().get());
        if (end.last().isBefore(start.first())) {
            throw new UnreadableException("is a period that ends before it starts");
        }
        return new WrittenPeriod(start, Optional.of(end));
    }

    private static Optional<Edges> edges(String folded) {
        for (String since : SINCE) {
            if (folded.startsWith(since)) {
                String rest = folded.substring(since.length());
                return byWord(rest).or(() -> Optional.of(new Edges(rest, Optional.empty())));
            }
        }
        return byWord(folded).or(() -> byDash(folded));
    }

    private static Optional<Edges> byWord(String folded) {
        for (String until : UNTIL) {
            int at = folded.indexOf(until);
            if (at >= 0) {
                return Optional.of(
                        new Edges(folded.substring(0, at), Optional.of(folded.substring(at + until.length()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Edges> byDash(String folded) {
        for (String dash : DASHES) {
            int at = folded.indexOf(dash);
            if (at >= 0) {
                String end = folded.substring(at + dash.length()).strip();
                return at == folded.lastIndexOf(dash)
                        ? Optional.of(new Edges(
                                folded.substring(0, at).strip(),
                                Optional.of(end).filter(edge -> !edge.isEmpty())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static WrittenDate date(String edge) throws UnreadableException {
        return DateText.find(edge).orElseThrow(PeriodText::noPeriod);
    }

    private static UnreadableException noPeriod() {
        return new UnreadableException(
                "is no period such as augusti 2006 – juli 2008, 2014 till 2017, sedan 2014 or 2017");
    }
}
