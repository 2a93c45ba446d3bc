package se.insatskollen.etl.sources;

import java.util.Optional;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.etl.reading.Amount;
import se.insatskollen.etl.reading.ExcelError;
import se.insatskollen.etl.reading.PersonalNumber;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.ValueReader;
import se.insatskollen.warehouse.codes.Sex;

/** Reads the text of one field into its value. Ids and personal numbers go no further than this. */
final class FieldReader {
    private final Source source;
    private final Ids ids;
    private String caseId = "";
    private String numberText = "";
    private PersonalNumber number;

    FieldReader(Source source, Ids ids) {
        this.source = source;
        this.ids = ids;
    }

    /**
     * Begins a row.
     *
     * @param id of its case, within which alone an interim number tells somebody; empty where it has none
     */
    void begin(String id) {
        caseId = id;
    }

    /**
     * The value, or null where the text is empty and may be.
     *
     * @throws RejectedException with header and rule; it tells the value only where the source is open
     */
    Object value(Field field, String text) throws RejectedException {
        String header = field.header().name();
        if (text.isEmpty()) {
            if (field.isRequired()) {
                throw new RejectedException(header, "is empty", header + " is empty");
            }
            return null;
        }
        Optional<String> error = ExcelError.problem(text);
        if (error.isPresent()) {
            throw new RejectedException(header, "is an error of Excel", header + " " + error.get());
        }
        try {
            return filled(field, text);
        } catch (UnreadableException e) {
            throw new RejectedException(header, e.getMessage(), source.told(header, text) + " " + e.getMessage());
        }
    }

    private Object filled(Field field, String text) throws UnreadableException {
        return switch (field.header().kind()) {
            case VALUE, VALUE_OR_EMPTY -> plain(field, text);
            case SIGNIFICANT_DIGITS ->
                Amount.parse(text, source.terms().amounts()).digits();
            case PSEUDONYM -> ids.pseudonyms().of(field.header().subject().orElseThrow(), text);
            case PERSON -> person(number(text));
            case BIRTH_MONTH -> number(text).birthMonth();
            case SEX -> number(text).sex().orElse(Sex.UNKNOWN).name();
            case IDENTITY_KIND -> number(text).kind().name();
        };
    }

    // Keys are as their system makes them: a day and a running number can look like a person's.
    private Object plain(Field field, String text) throws UnreadableException {
        boolean isGuarded =
                source.exposure() == Exposure.SENSITIVE && !field.column().isKey();
        if (isGuarded && StrayNumber.isIn(text, ids)) {
            throw new UnreadableException("holds a personal number, which belongs in another column");
        }
        return ValueReader.read(field.column(), text, source.terms().amounts());
    }

    private String person(PersonalNumber read) {
        return switch (read.kind()) {
            case PERSONAL_NUMBER, COORDINATION_NUMBER -> ids.pseudonyms().of(Subject.PERSON, read.normalised());
            case INTERIM_NUMBER -> ids.pseudonyms().of(Subject.INTERIM_PERSON, caseId + ":" + read.normalised());
        };
    }

    // One number fills several columns of a row.
    private PersonalNumber number(String text) throws UnreadableException {
        if (!text.equals(numberText)) {
            number = PersonalNumber.parse(text, ids.areInvented(), ids.asOf());
            numberText = text;
        }
        return number;
    }
}
