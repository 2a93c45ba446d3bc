package se.insatskollen.etl.sources;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;

/** Holds one line that may be a header against the columns of a source, by their names, never by their places. */
final class HeaderMatch {
    private final Source source;
    private final DeliveryMode mode;
    private final List<String> line;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Optional<Integer> period;
    private final Set<Integer> known = new LinkedHashSet<>();

    /** @param mode a delivery that only withdraws rows needs no more than their keys */
    HeaderMatch(Source source, DeliveryMode mode, List<String> line) {
        this.source = source;
        this.mode = mode;
        this.line = line;
        for (int place = 0; place < line.size(); place++) {
            String name = HeaderName.folded(line.get(place));
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                repeated.add(line.get(place));
            }
        }
        WrittenDates dates = new WrittenDates(source);
        period = dates.hasPeriod() ? place(List.of(WrittenDates.PERIOD)) : Optional.empty();
        period.ifPresent(known::add);
        for (int field = 0; field < source.fields().size(); field++) {
            boolean isTold = dates.tell(field, period.isPresent());
            look(
                    source.fields().get(field).header().names(),
                    !isTold && isRequired(source.fields().get(field)));
        }
        source.protection().ifPresent(name -> look(List.of(name), mode != DeliveryMode.DELETE));
    }

    /** How many columns of the source it names. */
    int hits() {
        return known.size();
    }

    /** Whether every column is there that must be. */
    boolean isWhole() {
        return hits() > 0 && missing.isEmpty();
    }

    /**
     * Where the columns stand.
     *
     * @throws UnreadableException when the line is no header of this source, in words its supplier can act on
     */
    Columns columns() throws UnreadableException {
        refuseNumbers();
        refuse(repeated, "has the column %s more than once. Keep one of them.");
        refuse(missing, "lacks the column %s. Add it, empty where nothing is known.");
        if (source.terms().unknownColumns() == Terms.UnknownColumns.REFUSED) {
            refuse(unknown(), "has the unknown column %s. Take it away or correct its name.");
        }
        List<Integer> fields = new ArrayList<>();
        for (Field field : source.fields()) {
            fields.add(place(field.header().names()).orElse(Columns.MISSING));
        }
        int protection =
                source.protection().flatMap(name -> place(List.of(name))).orElse(Columns.MISSING);
        return new Columns(
                List.copyOf(line),
                List.copyOf(fields),
                protection,
                period.orElse(Columns.MISSING),
                unnamed(),
                unknown());
    }

    // The names of columns are kept and told; where the header has run together with a row they are that row's values.
    private void refuseNumbers() throws UnreadableException {
        for (int place = 0; place < line.size(); place++) {
            if (source.exposure() == Exposure.SENSITIVE && StrayNumber.couldBeIn(line.get(place))) {
                throw new UnreadableException(
                        "has a number of ten digits or more in column %d of its header. Put the header on a line of its own."
                                .formatted(place + 1));
            }
        }
    }

    private boolean isRequired(Field field) {
        return mode == DeliveryMode.DELETE
                ? field.column().isKey()
                : field.header().presence() == Header.Presence.REQUIRED;
    }

    private void look(List<String> names, boolean isRequired) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String name : names) {
            Optional.ofNullable(places.get(HeaderName.folded(name))).ifPresent(found::add);
        }
        if (found.size() > 1) {
            repeated.add(names.get(0));
        }
        if (found.isEmpty() && isRequired) {
            missing.add(names.get(0));
        }
        known.addAll(found);
    }

    private Optional<Integer> place(List<String> names) {
        return names.stream()
                .map(name -> places.get(HeaderName.folded(name)))
                .filter(place -> place != null)
                .findFirst();
    }

    private Set<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>();
        for (int place = 0; place < line.size(); place++) {
            if (!known.contains(place) && !line.get(place).isEmpty()) {
                unknown.add(line.get(place));
            }
        }
        return unknown;
    }

    private List<Integer> unnamed() {
        return IntStream.range(0, line.size())
                .filter(place -> line.get(place).isEmpty())
                .boxed()
                .toList();
    }

    private static void refuse(Set<String> names, String problem) throws UnreadableException {
        if (!names.isEmpty()) {
            throw new UnreadableException(problem.formatted(names.stream().collect(joining("\", \"", "\"", "\""))));
        }
    }
}
