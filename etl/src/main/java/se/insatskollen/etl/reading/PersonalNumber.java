package se.insatskollen.etl.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.insatskollen.warehouse.codes.IdentityKind;
import se.insatskollen.warehouse.codes.Sex;

/**
 * A checked personal number, coordination number or interim number. An invented one has 20 added to its month, so that it
 * can be no living person's. Neither {@code toString} nor any message holds it.
 */
public final class PersonalNumber {
    private static final int INVENTED = 20;
    private static final int COORDINATION = 60;
    private static final int LENGTH = 12;
    private static final int LAST_PLACES = 4;
    private static final int FIRST_OF_THE_LAST = LENGTH - LAST_PLACES;
    private static final String LETTERS_OF_INTERIM_NUMBERS = "TRSUWXJKLMN";

    private final String normalised;
    private final LocalDate birthMonth;
    private final IdentityKind kind;
    private final boolean isInvented;

    private PersonalNumber(String normalised, YearMonth birthMonth, IdentityKind kind, boolean isInvented) {
        this.normalised = normalised;
        this.birthMonth = birthMonth.atDay(1);
        this.kind = kind;
        this.isInvented = isInvented;
    }

    /**
     * Reads a number of any kind in twelve or ten places, with a hyphen, {@code +} or a blank before the last four or
     * without. Of ten the year is the last that had come, and with {@code +} the one a hundred years before.
     *
     * @param isInvented whether the delivery is marked as invented: then only invented numbers are taken, else none
     * @param asOf day the delivery tells of: the same text read on another day must be the same person
     * @throws UnreadableException with the rule that was broken, never with the number
     */
    public static PersonalNumber parse(String text, boolean isInvented, LocalDate asOf) throws UnreadableException {
        String places = twelvePlaces(text, asOf.getYear());
        int month = number(places, 4, 6);
        if (isInvented != month > INVENTED) {
            throw new UnreadableException(
                    isInvented
                            ? "may be a real person's number, which no delivery marked PAHITTAT may hold"
                            : "is an invented number (month + 20), which only a delivery marked PAHITTAT may hold");
        }
        IdentityKind kind = kind(places, isInvented);
        YearMonth birthMonth = birthMonth(places, isInvented ? month - INVENTED : month, kind);
        if (!endsInItsCheckDigit(places)) {
            throw new UnreadableException("is a personal number with a wrong check digit");
        }
        return new PersonalNumber(places, birthMonth, kind, isInvented);
    }

    /** Its twelve places: digits, and the letter of an interim number. */
    public String normalised() {
        return normalised;
    }

    public IdentityKind kind() {
        return kind;
    }

    /** Whether it was made up for tests, whatever its kind. */
    public boolean isInvented() {
        return isInvented;
    }

    /** First day of the month of birth; 20 is taken off an invented one's. */
    public LocalDate birthMonth() {
        return birthMonth;
    }

    /** Legal sex, told by the last digit but one; empty for an interim number, whose maker need not follow that. */
    public Optional<Sex> sex() {
        return switch (kind) {
            case PERSONAL_NUMBER, COORDINATION_NUMBER ->
                Optional.of(number(normalised, 10, 11) % 2 == 0 ? Sex.WOMEN : Sex.MEN);
            case INTERIM_NUMBER -> Optional.empty();
        };
    }

    /** Nothing of the number: logs and messages are made of such texts. */
    @Override
    public String toString() {
        return "a personal number";
    }

    private static String twelvePlaces(String text, int year) throws UnreadableException {
        int mark = text.length() - LAST_PLACES - 1;
        boolean isOld = mark > 0 && text.charAt(mark) == '+';
        boolean isMarked = isOld || (mark > 0 && (Marks.isDash(text.charAt(mark)) || Marks.isBlank(text.charAt(mark))));
        String places = isMarked ? text.substring(0, mark) + text.substring(mark + 1) : text;
        if ((places.length() != LENGTH && places.length() != LENGTH - 2) || !areAllowed(places)) {
            throw new UnreadableException("is no personal number such as yyyymmdd-nnnn");
        }
        return places.length() == LENGTH ? places : century(number(places, 0, 2), isOld, year) + places;
    }

    private static boolean areAllowed(String places) {
        int first = places.length() - LAST_PLACES;
        int letter = isInterimLetter(places.charAt(first)) ? 1 : 0;
        return Digits.fill(places, 0, first) && Digits.fill(places, first + letter, places.length());
    }

    private static boolean isInterimLetter(char character) {
        return LETTERS_OF_INTERIM_NUMBERS.indexOf(character) >= 0;
    }

    private static int century(int yearOfCentury, boolean isOld, int year) {
        return (year - (isOld ? 100 : 0) - yearOfCentury) / 100;
    }

    private static IdentityKind kind(String places, boolean isInvented) throws UnreadableException {
        if (isInterimLetter(places.charAt(FIRST_OF_THE_LAST))) {
            return IdentityKind.INTERIM_NUMBER;
        }
        if (number(places, FIRST_OF_THE_LAST, LENGTH - 1) == 0) {
            throw new UnreadableException("is a personal number with the birth number 000, which nobody has");
        }
        return !isInvented && number(places, 6, 8) >= COORDINATION
                ? IdentityKind.COORDINATION_NUMBER
                : IdentityKind.PERSONAL_NUMBER;
    }

    private static YearMonth birthMonth(String places, int month, IdentityKind kind) throws UnreadableException {
        boolean isCoordination = kind == IdentityKind.COORDINATION_NUMBER;
        int day = number(places, 6, 8) - (isCoordination ? COORDINATION : 0);
        if (isCoordination && month == 0) {
            throw new UnreadableException("is a coordination number without a month of birth");
        }
        if (month >= 1 && month <= 12) {
            YearMonth born = YearMonth.of(number(places, 0, 4), month);
            // A coordination number has no day where the day of birth is unknown.
            if (born.isValidDay(day) || (isCoordination && day == 0)) {
                return born;
            }
        }
        throw new UnreadableException("is a personal number of no day of the calendar");
    }

    // Luhn over the ten last places: every other one doubled, the first of them too; a letter counts as 1.
    private static boolean endsInItsCheckDigit(String places) {
        int sum = 0;
        for (int i = 2; i < LENGTH; i++) {
            char place = places.charAt(i);
            int weighed = (place > '9' ? 1 : place - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static int number(String digits, int from, int to) {
        return (int) Digits.number(digits, from, to);
    }
}
