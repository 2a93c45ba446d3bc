package se.insatskollen.etl.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;

/**
 * Finds the header at the top of a file or a sheet: in its first line or below titles, in one line or in two, of which
 * the upper one names groups of columns.
 */
final class HeaderSearch {
    // Longer introductions have not been seen; what comes later is data without a header.
    private static final int MOST_LINES = 30;

    private final Source source;
    private final DeliveryMode mode;
    private Optional<List<String>> upper = Optional.empty();
    private Optional<HeaderMatch> best = Optional.empty();
    private int lines;

    HeaderSearch(Source source, DeliveryMode mode) {
        this.source = source;
        this.mode = mode;
    }

    /**
     * Looks at the next line.
     *
     * @return where the columns stand, once the header has been found
     * @throws UnreadableException when it will not be found any more
     */
    Optional<Columns> look(List<String> line) throws UnreadableException {
        lines++;
        Optional<HeaderMatch> whole = whole(line);
        if (whole.isPresent()) {
            return Optional.of(whole.get().columns());
        }
        upper = Optional.of(line);
        if (lines == MOST_LINES) {
            giveUp();
        }
        return Optional.empty();
    }

    /** Lines looked at: titles and header. */
    int lines() {
        return lines;
    }

    /** Says what is wrong with the line that comes nearest to a header, or that there is none. */
    void giveUp() throws UnreadableException {
        if (best.isPresent()) {
            best.get().columns();
        }
        throw new UnreadableException("has no header line. Its first line must be "
                + String.join(";", mode == DeliveryMode.DELETE ? keys() : source.headers()));
    }

    private Optional<HeaderMatch> whole(List<String> line) {
        List<HeaderMatch> matches = new ArrayList<>();
        matches.add(new HeaderMatch(source, mode, line));
        upper.ifPresent(above -> matches.add(new HeaderMatch(source, mode, joined(above, line))));
        for (HeaderMatch match : matches) {
            if (match.isWhole()) {
                return Optional.of(match);
            }
            if (match.hits() > best.map(HeaderMatch::hits).orElse(0)) {
                best = Optional.of(match);
            }
        }
        return Optional.empty();
    }

    // A cell of the upper line stands over all columns up to the next; without a name below it is the column's own.
    private List<String> joined(List<String> above, List<String> below) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int place = 0; place < Math.max(above.size(), below.size()); place++) {
            String top = place < above.size() ? above.get(place) : "";
            String own = place < below.size() ? below.get(place) : "";
            group = top.isBlank() ? group : top;
            names.add(own.isBlank() ? top : name(group, own));
        }
        return names;
    }

    private String name(String group, String own) {
        String both = group + " " + own;
        return isKnown(both) || !isKnown(own) ? both : own;
    }

    private boolean isKnown(String name) {
        String folded = HeaderName.folded(name);
        return source.fields().stream()
                        .flatMap(field -> field.header().names().stream())
                        .anyMatch(known -> HeaderName.folded(known).equals(folded))
                || source.protection().map(HeaderName::folded).equals(Optional.of(folded));
    }

    private List<String> keys() {
        return source.fields().stream()
                .filter(field -> field.column().isKey())
                .map(field -> field.header().name())
                .toList();
    }
}
