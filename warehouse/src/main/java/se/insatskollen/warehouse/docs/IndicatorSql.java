package se.insatskollen.warehouse.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;

/** The SQL that finds the units of an indicator, as a researcher runs it: one statement over the research shelf. */
public final class IndicatorSql {
    private IndicatorSql() {}

    /** The indicator's own file, after the relations that it reads. */
    public static String statement(Indicator indicator) {
        String own = SqlFile.read("indicator", indicator.id()).strip();
        List<String> relations = relations(own);
        return relations.isEmpty()
                ? own
                : "with\n\n%s\n\nselect * from (\n%s\n)"
                        .formatted(
                                relations.stream()
                                        .map(name -> "%s as (\n%s\n)".formatted(name, relation(name)))
                                        .collect(joining(",\n\n")),
                                own);
    }

    // A relation reads only those before it, so that one walk backwards finds them all.
    private static List<String> relations(String own) {
        List<String> backwards = new ArrayList<>(Indicators.VIEWS);
        Collections.reverse(backwards);
        List<String> found = new ArrayList<>();
        StringBuilder read = new StringBuilder(own);
        for (String name : backwards) {
            if (Pattern.compile("\\b" + name + "\\b").matcher(read).find()) {
                found.add(0, name);
                read.append('\n').append(relation(name));
            }
        }
        return found;
    }

    private static String relation(String name) {
        return SqlFile.read("indicator_view", name).strip();
    }
}
