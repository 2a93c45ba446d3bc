package se.insatskollen.etl.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.etl.reading.UnreadableException;

/** Finds each field of a source by the header's name, never by its place: suppliers reorder columns. */
final class HeaderLine {
    private HeaderLine() {}

    /**
     * For each field of the source, the index of its text in a record.
     *
     * @throws UnreadableException when the first line is no header of this source
     */
    static int[] positions(Source source, List<String> line) throws UnreadableException {
        Set<String> expected = source.headers();
        Set<String> found = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String name : line) {
            if (!found.add(name)) {
                repeated.add(name);
            }
        }
        if (found.stream().noneMatch(expected::contains)) {
            throw new UnreadableException("has no header line. Its first line must be " + String.join(";", expected));
        }
        refuse(repeated, "has the column %s more than once. Keep one of them.");
        refuse(without(expected, found), "lacks the column %s. Add it, empty where nothing is known.");
        refuse(without(found, expected), "has the unknown column %s. Take it away or correct its name.");
        return source.fields().stream()
                .mapToInt(field -> line.indexOf(field.header().name()))
                .toArray();
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        return names.stream()
                .filter(name -> !others.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void refuse(Set<String> names, String problem) throws UnreadableException {
        if (!names.isEmpty()) {
            throw new UnreadableException(problem.formatted("\"" + String.join("\", \"", names) + "\""));
        }
    }
}
