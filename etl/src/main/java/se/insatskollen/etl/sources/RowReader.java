package se.insatskollen.etl.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.schema.Column;

/** Turns the texts of one record into a row of its source, or says why it is none. */
final class RowReader {
    private final Source source;
    private final DeliveryMode mode;
    private final RowRules rules;
    private final FieldReader reader;
    private final WrittenDates dates;
    private final Optional<Integer> amount;
    private final int person;
    private final int caseId;

    RowReader(Source source, DeliveryMode mode, Ids ids) {
        this.source = source;
        this.mode = mode;
        this.rules = new RowRules(source);
        this.reader = new FieldReader(source, ids);
        this.dates = new WrittenDates(source);
        List<Column> columns = source.fields().stream().map(Field::column).toList();
        this.amount = source.amount().map(columns::indexOf);
        this.person = source.fields().stream()
                .map(field -> field.header().kind())
                .toList()
                .indexOf(Header.Kind.PERSON);
        this.caseId = source.fields().stream()
                .map(field -> field.header().subject())
                .toList()
                .indexOf(Optional.of(Subject.CASE));
    }

    /** Whether the source has amounts, which then are accounted for to the öre. */
    boolean hasAmount() {
        return amount.isPresent() && mode != DeliveryMode.DELETE;
    }

    DeliveryRows.Row row(Columns columns, int line, List<String> texts) {
        boolean hasCase = caseId >= 0 && texts.size() == columns.width();
        reader.begin(hasCase ? columns.text(caseId, texts) : "");
        Optional<String> protectedPerson = protectedPerson(columns, texts);
        try {
            List<Object> values = values(columns, texts);
            Optional<Long> ore = hasAmount() ? Optional.of(ore(values.get(amount.get()))) : Optional.empty();
            return new DeliveryRows.Row(line, values, Optional.empty(), ore, protectedPerson);
        } catch (RejectedException e) {
            return new DeliveryRows.Row(
                    line, List.of(), Optional.of(e.rejection()), rejectedOre(columns, texts), protectedPerson);
        }
    }

    /** The amount in a row that sums up others; empty where it has none. */
    Optional<Long> controlSum(Columns columns, List<String> texts) throws UnreadableException {
        if (!hasAmount() || texts.size() != columns.width()) {
            return Optional.empty();
        }
        String text = columns.text(amount.get(), texts);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ore(amount(text)));
        } catch (RejectedException e) {
            throw new UnreadableException("has a sum that cannot be read: " + e.getMessage());
        }
    }

    private List<Object> values(Columns columns, List<String> texts) throws RejectedException {
        if (texts.size() != columns.width()) {
            throw new RejectedException(
                    "the row has %d fields, its header %d".formatted(texts.size(), columns.width()));
        }
        requireNothingOutside(columns, texts);
        List<Object> values = new ArrayList<>(source.fields().size());
        for (int field = 0; field < source.fields().size(); field++) {
            values.add(isRead(field) ? value(columns, field, texts) : null);
        }
        rules.check(values);
        requireYesOrNo(columns, texts);
        return values;
    }

    // A delivery that withdraws rows needs no more than their keys.
    private boolean isRead(int field) {
        return mode != DeliveryMode.DELETE
                || source.fields().get(field).column().isKey();
    }

    private Object value(Columns columns, int field, List<String> texts) throws RejectedException {
        if (dates.isWritten(columns, field)) {
            return dates.value(columns, field, texts);
        }
        if (columns.fields().get(field) == Columns.MISSING) {
            return null;
        }
        return reader.value(source.fields().get(field), columns.text(field, texts));
    }

    private void requireNothingOutside(Columns columns, List<String> texts) throws RejectedException {
        for (int place : columns.unnamed()) {
            if (!texts.get(place).isEmpty()) {
                throw new RejectedException("column %d has a value but no header".formatted(place + 1));
            }
        }
    }

    private Optional<Long> rejectedOre(Columns columns, List<String> texts) {
        if (!hasAmount() || texts.size() != columns.width()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ore(amount(columns.text(amount.get(), texts))));
        } catch (RejectedException e) {
            return Optional.empty(); // It is counted among the amounts that could not be read.
        }
    }

    private Object amount(String text) throws RejectedException {
        return reader.value(source.fields().get(amount.get()), text);
    }

    private static long ore(Object value) {
        return value == null ? 0 : (Long) value;
    }

    private void requireYesOrNo(Columns columns, List<String> texts) throws RejectedException {
        if (columns.protection() == Columns.MISSING) {
            return;
        }
        String text = texts.get(columns.protection());
        if (!text.equals("ja") && !text.equals("nej")) {
            String rule = "is neither ja nor nej";
            String header = source.protection().orElseThrow();
            throw new RejectedException(header, rule, header + " " + rule);
        }
    }

    // Anything but a plain "nej" protects: a misspelt yes must not show anyone.
    private Optional<String> protectedPerson(Columns columns, List<String> texts) {
        int protection = columns.protection();
        if (protection == Columns.MISSING
                || texts.size() != columns.width()
                || texts.get(protection).equals("nej")) {
            return Optional.empty();
        }
        try {
            Object key = reader.value(source.fields().get(person), columns.text(person, texts));
            return Optional.ofNullable((String) key);
        } catch (RejectedException e) {
            return Optional.empty(); // Nobody can be told from the row; it is rejected for that very reason.
        }
    }
}
