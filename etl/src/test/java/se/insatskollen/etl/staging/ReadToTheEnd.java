package se.insatskollen.etl.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Field;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.etl.sources.PartReading;
import se.insatskollen.etl.sources.Rejection;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;

/** A file that was read as an import reads it, and what must hold of whatever was found in it. */
record ReadToTheEnd(
        Source source,
        ByteFacts facts,
        List<DeliveryRows.Row> rows,
        List<PartReading> parts,
        List<ColumnForm> columns,
        Optional<String> refused) {
    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_-]{16}");
    private static final String LOST_LETTER = "\ufffd";

    static ReadToTheEnd of(Source source, Path file, Ids ids) throws IOException {
        ByteFacts facts = ByteFacts.of(file);
        List<DeliveryRows.Row> rows = new ArrayList<>();
        if (facts.unreadable().isPresent()) {
            return new ReadToTheEnd(source, facts, rows, List.of(), List.of(), facts.unreadable());
        }
        try (DeliveryRows delivery =
                new DeliveryRows(source, source.terms().mode(), file, facts, ids, Corrections.NONE)) {
            for (Optional<DeliveryRows.Row> row = delivery.next(); row.isPresent(); row = delivery.next()) {
                rows.add(row.get());
            }
            return new ReadToTheEnd(source, facts, rows, delivery.parts(), delivery.columns(), Optional.empty());
        } catch (UnreadableException e) {
            return new ReadToTheEnd(source, facts, rows, List.of(), List.of(), Optional.of(e.getMessage()));
        }
    }

    /** Whether the records that were counted in the bytes are those that were read; if not, the file is refused. */
    boolean isWhole() {
        return parts.stream()
                .allMatch(part ->
                        records(part) - part.otherRecords() == rowsOf(part).size());
    }

    void requireWhatAlwaysHolds() {
        refused.ifPresent(message ->
                assertThat(PersonalNumbersOfTheTown.areIn(message)).as(message).isFalse());
        columns.forEach(column -> requireHarmless(column.header()));
        rows.forEach(row -> {
            row.rejection().ifPresent(ReadToTheEnd::requireHarmless);
            row.protectedPerson().ifPresent(person -> assertThat(person).matches(PSEUDONYM));
            requireHarmless(row.values());
        });
        if (refused.isEmpty()) {
            assertThat(parts.stream().mapToInt(part -> rowsOf(part).size()).sum())
                    .isEqualTo(rows.size());
            assertThat(facts.parts().stream()
                            .filter(counted -> counted.recordCount() > 0)
                            .map(ByteFacts.Part::name))
                    .isSubsetOf(parts.stream().map(PartReading::name).toList());
            parts.forEach(this::requireEveryOre);
        }
    }

    private void requireEveryOre(PartReading part) {
        List<DeliveryRows.Row> found = rowsOf(part);
        long accepted = found.stream()
                .filter(row -> row.rejection().isEmpty() && row.ore().isPresent())
                .mapToLong(this::amount)
                .sum();
        long rejected = found.stream()
                .filter(row -> row.rejection().isPresent())
                .mapToLong(row -> row.ore().orElse(0L))
                .sum();
        assertThat(part.ore()).isEqualTo(accepted + rejected);
    }

    private long amount(DeliveryRows.Row row) {
        int place = source.fields().stream()
                .map(Field::column)
                .toList()
                .indexOf(source.amount().orElseThrow());
        return row.values().get(place) == null ? 0 : (Long) row.values().get(place);
    }

    private void requireHarmless(List<Object> values) {
        for (int place = 0; place < values.size(); place++) {
            Field field = source.fields().get(place);
            String text = String.valueOf(values.get(place));
            boolean isPseudonym = field.header().subject().isPresent() && values.get(place) != null;
            if (text.contains(LOST_LETTER)
                    || (isPseudonym && !PSEUDONYM.matcher(text).matches())) {
                throw new AssertionError(field.header().name() + ": " + text);
            }
            if (!isPseudonym && !field.column().isKey()) {
                requireHarmless(text);
            }
        }
    }

    private static void requireHarmless(Rejection rejection) {
        requireHarmless(rejection.column());
        requireHarmless(rejection.rule());
        requireHarmless(rejection.told());
    }

    private static void requireHarmless(String text) {
        if (PersonalNumbersOfTheTown.areIn(text)) {
            throw new AssertionError("holds a personal number: " + text);
        }
    }

    private List<DeliveryRows.Row> rowsOf(PartReading part) {
        return rows.stream()
                .filter(row -> row.line() > part.linesBefore() && row.line() <= part.lastLine())
                .toList();
    }

    private long records(PartReading part) {
        return facts.parts().stream()
                .filter(counted -> counted.name().equals(part.name()))
                .mapToLong(ByteFacts.Part::recordCount)
                .sum();
    }
}
