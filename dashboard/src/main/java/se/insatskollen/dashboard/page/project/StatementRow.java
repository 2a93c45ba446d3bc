package se.insatskollen.dashboard.page.project;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.codes.StatementTopic;

/** Something else a document says. */
record StatementRow(
        StatementTopic topic, String statement, @Nested Source source) {

    /** Everything said about one topic: who disagrees stands side by side. */
    record Topic(String title, List<BySource<StatementRow>> statements) {
        /** Whether more than one institution or role speaks about it. */
        boolean hasSeveralVoices() {
            return statements.stream()
                            .map(group -> group.source().statedBy())
                            .distinct()
                            .count()
                    > 1;
        }
    }

    static List<Topic> byTopic(List<StatementRow> rows) {
        return Arrays.stream(StatementTopic.values())
                .map(topic -> new Topic(
                        SwedishFormat.sentence(topic.label()),
                        BySource.of(
                                rows.stream()
                                        .filter(row -> row.topic() == topic)
                                        .toList(),
                                StatementRow::source)))
                .filter(topic -> !topic.statements().isEmpty())
                .toList();
    }
}
