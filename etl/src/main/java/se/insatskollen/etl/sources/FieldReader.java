package se.insatskollen.etl.sources;

import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.etl.reading.Amount;
import se.insatskollen.etl.reading.PersonalNumber;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.ValueReader;

/** Reads the text of one field into its value. Ids and personal numbers go no further than this. */
final class FieldReader {
    private final Source source;
    private final Ids ids;
    private String numberText = "";
    private PersonalNumber number;

    FieldReader(Source source, Ids ids) {
        this.source = source;
        this.ids = ids;
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
        try {
            return filled(field, text);
        } catch (UnreadableException e) {
            throw new RejectedException(header, e.getMessage(), source.told(header, text) + " " + e.getMessage());
        }
    }

    private Object filled(Field field, String text) throws UnreadableException {
        return switch (field.header().kind()) {
            case VALUE, VALUE_OR_EMPTY -> ValueReader.read(field.column(), text);
            case SIGNIFICANT_DIGITS -> Amount.parse(text).digits();
            case PSEUDONYM -> ids.pseudonyms().of(field.header().subject().orElseThrow(), text);
            case PERSON -> ids.pseudonyms().of(Subject.PERSON, number(text).normalised());
            case BIRTH_MONTH -> number(text).birthMonth();
            case SEX ->
                number(text)
                        .sex()
                        .orElseThrow(() -> new UnreadableException("is an interim number, which tells no sex"))
                        .name();
        };
    }

    // One number fills several columns of a row.
    private PersonalNumber number(String text) throws UnreadableException {
        if (!text.equals(numberText)) {
            number = PersonalNumber.parse(text, ids.areInvented());
            numberText = text;
        }
        return number;
    }
}
