package se.insatskollen.dashboard.page.project;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.Words;
import se.insatskollen.warehouse.codes.StatementTopic;

/** Something else a document says. */
record StatementRow(
        StatementTopic topic, String statement, @Nested Source source) {

    private static final Pattern COUNTED =
            Pattern.compile("\\d+ (\\p{L}+ )?(familjer|personer|hushåll|barn|ungdomar)\\b");

    /** "Eget arbete och egna pengar". */
    String subject() {
        return Words.of(topic);
    }

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

    /** What stands where no number of participants is certain: a text about the target group may still name one. */
    static String withoutParticipation(List<StatementRow> rows) {
        boolean isCounted = rows.stream()
                .filter(row -> row.topic() == StatementTopic.TARGET_GROUP)
                .anyMatch(row -> COUNTED.matcher(row.statement()).find());
        return isCounted
                ? "Källorna nämner ett antal, men inte om det är mål eller deltagare."
                : "Hur många som deltog framgår inte.";
    }

    static List<Topic> byTopic(List<StatementRow> rows) {
        return Arrays.stream(StatementTopic.values())
                .map(topic -> new Topic(
                        Words.of(topic),
                        BySource.of(
                                rows.stream()
                                        .filter(row -> row.topic() == topic)
                                        .toList(),
                                StatementRow::source)))
                .filter(topic -> !topic.statements().isEmpty())
                .toList();
    }
}
