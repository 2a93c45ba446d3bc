package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Hands out invented personal numbers, each once: month + 20, so that none is a living person's, and a valid checksum.
 * It counts how many were given for each day and sex instead of remembering them, so that ten million fit in constant
 * memory. Where a day is used up, a child gets one of the nearest days.
 */
final class PersonalNumbers {
    /**
     * Who a child is to the authorities.
     *
     * @param number twelve digits; the ninth of the last ten is odd for boys
     */
    record Identity(String number, LocalDate born, boolean isBoy) {}

    private static final LocalDate FIRST_DAY = LocalDate.of(1994, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, Observation.LAST_DAY) + 1;
    // Birth numbers run from 001 to 999, so that each sex has this many (000 and 001 are left out).
    private static final int NUMBERS_A_DAY = 499;
    // Prime to 499: neighbours in the order of telling do not get neighbouring numbers.
    private static final int STRIDE = 187;

    private final short[] givenToGirls = new short[DAYS];
    private final short[] givenToBoys = new short[DAYS];

    /** A fresh number for a child born on the day, or on a day near it from the earliest to the latest. */
    Identity next(LocalDate born, boolean isBoy, LocalDate earliest, LocalDate latest) {
        short[] given = isBoy ? givenToBoys : givenToGirls;
        int wanted = index(born);
        for (int away = 0; away < DAYS; away++) {
            for (int day : new int[] {wanted + away, wanted - away}) {
                if (day >= index(earliest) && day <= index(latest) && given[day] < NUMBERS_A_DAY) {
                    return identity(FIRST_DAY.plusDays(day), isBoy, 1 + (given[day]++ * STRIDE + day) % NUMBERS_A_DAY);
                }
            }
        }
        throw new IllegalStateException(
                "No personal number is left from %s to %s. Ask for fewer cases.".formatted(earliest, latest));
    }

    /** The checksum of nine digits (Luhn): what the last of the ten must be. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static int index(LocalDate day) {
        return (int) Math.max(0, Math.min(DAYS - 1, ChronoUnit.DAYS.between(FIRST_DAY, day)));
    }

    private static Identity identity(LocalDate born, boolean isBoy, int turn) {
        int birthNumber = 2 * turn + (isBoy ? 1 : 0);
        String nine = Numbering.padded(born.getYear() % 100, 2)
                + Numbering.padded(born.getMonthValue() + 20, 2)
                + Numbering.padded(born.getDayOfMonth(), 2)
                + Numbering.padded(birthNumber, 3);
        return new Identity(born.getYear() / 100 + nine + checkDigit(nine), born, isBoy);
    }
}
