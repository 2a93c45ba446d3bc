package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.Table;

/**
 * A part of the page.
 *
 * @param sentences what a reader should know of the tables, or why there are none
 * @param table what a reader asks for
 * @param aside what only some want to see, behind a line that says what it is
 */
record Section(String id, String title, List<String> sentences, Optional<Table> table, Optional<Table> aside) {
    static Section of(String id, String title, String sentence, Table table) {
        return new Section(id, title, List.of(sentence), Optional.of(table), Optional.empty());
    }

    static Section empty(String id, String title, List<String> sentences) {
        return new Section(id, title, sentences, Optional.empty(), Optional.empty());
    }

    List<Table> tables() {
        return Stream.concat(table.stream(), aside.stream()).toList();
    }
}
