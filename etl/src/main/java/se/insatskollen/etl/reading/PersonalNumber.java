package se.insatskollen.etl.reading;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import se.insatskollen.warehouse.codes.Sex;

/**
 * A checked personal number or coordination number. An invented one has 20 added to its month, so that it can be no
 * living person's. Neither {@code toString} nor any message holds it.
 */
public final class PersonalNumber {
    private static final int INVENTED = 20;
    private static final int COORDINATION = 60;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Options WITH_COORDINATION_NUMBERS = new Options(true);

    private final String normalised;
    private final LocalDate birthMonth;

    private PersonalNumber(String normalised, YearMonth birthMonth) {
        this.normalised = normalised;
        this.birthMonth = birthMonth.atDay(1);
    }

    /**
     * Reads twelve or ten digits, with {@code -} or {@code +} before the last four or without. Of ten digits the year is
     * the last that has come, and with {@code +} the one a hundred years before.
     *
     * @param isInvented whether the delivery is marked as invented: then only invented numbers are taken, else none
     * @throws UnreadableException with the rule that was broken, never with the number
     */
    public static PersonalNumber parse(String text, boolean isInvented) throws UnreadableException {
        String digits = twelveDigits(text);
        int month = number(digits, 4, 6);
        if (isInvented != month > INVENTED) {
            throw new UnreadableException(
                    isInvented
                            ? "may be a real person's number, which no delivery marked PAHITTAT may hold"
                            : "is an invented number (month + 20), which only a delivery marked PAHITTAT may hold");
        }
        int day = number(digits, 6, 8);
        boolean isCoordination = !isInvented && day > COORDINATION;
        YearMonth birthMonth = birthMonth(
                number(digits, 0, 4), isInvented ? month - INVENTED : month, isCoordination ? day - COORDINATION : day);
        // The library knows no thirteenth month, so an invented number's check digit is counted here.
        if (isInvented ? !endsInItsCheckDigit(digits) : !Personnummer.valid(digits, WITH_COORDINATION_NUMBERS)) {
            throw new UnreadableException("is a personal number with a wrong check digit");
        }
        return new PersonalNumber(digits, birthMonth);
    }

    /** Its twelve digits. */
    public String normalised() {
        return normalised;
    }

    /** First day of the month of birth; 20 is taken off an invented one's. */
    public LocalDate birthMonth() {
        return birthMonth;
    }

    /** Legal sex, told by the last digit but one. */
    public Sex sex() {
        return number(normalised, 10, 11) % 2 == 0 ? Sex.WOMEN : Sex.MEN;
    }

    /** Nothing of the number: logs and messages are made of such texts. */
    @Override
    public String toString() {
        return "a personal number";
    }

    private static String twelveDigits(String text) throws UnreadableException {
        int mark = text.length() - 5;
        boolean isOld = mark > 0 && text.charAt(mark) == '+';
        boolean isMarked = isOld || (mark > 0 && text.charAt(mark) == '-');
        String digits = isMarked ? text.substring(0, mark) + text.substring(mark + 1) : text;
        if (!Digits.fill(digits, 0, digits.length()) || (digits.length() != 12 && digits.length() != 10)) {
            throw new UnreadableException("is no personal number such as yyyymmdd-nnnn");
        }
        return digits.length() == 12 ? digits : century(number(digits, 0, 2), isOld) + digits;
    }

    private static int century(int yearOfCentury, boolean isOld) {
        int thisYear = LocalDate.now(SWEDEN).getYear() - (isOld ? 100 : 0);
        return (thisYear - yearOfCentury) / 100;
    }

    private static YearMonth birthMonth(int year, int month, int day) throws UnreadableException {
        if (month >= 1 && month <= 12) {
            YearMonth born = YearMonth.of(year, month);
            if (born.isValidDay(day)) {
                return born;
            }
        }
        throw new UnreadableException("is a personal number of no day of the calendar");
    }

    // Luhn over the ten last digits: every other one doubled, the first of them too.
    private static boolean endsInItsCheckDigit(String digits) {
        int sum = 0;
        for (int i = 2; i < digits.length(); i++) {
            int weighed = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static int number(String digits, int from, int to) {
        return (int) Digits.number(digits, from, to);
    }
}
