package se.insatskollen.warehouse.savings.count;

import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

/**
 * So many of so many, such as 15 of 18 families.
 *
 * @param part how many are meant
 * @param whole out of how many, of the same unit
 * @param <U> the unit of both
 */
public record PartOf<U extends Counted<U>>(U part, U whole) {
    /** Of the same unit by the compiler's word. */
    public static <U extends Counted<U>> PartOf<U> of(U part, U whole) {
        return new PartOf<>(part, whole);
    }

    /**
     * Of units that only the data knows.
     *
     * @throws IllegalArgumentException naming both units where they differ
     */
    public static PartOf<?> ofStated(Counted<?> part, Counted<?> whole) {
        if (!part.getClass().equals(whole.getClass())) {
            throw new IllegalArgumentException("%d %s av %d %s: olika enheter räknas aldrig om till varandra"
                    .formatted(part.number(), part.label(), whole.number(), whole.label()));
        }
        return ofSame(part, whole);
    }

    /** The share; none where the whole is nought, or smaller than its part. */
    public Answer<Double> share() {
        if (whole.number() == 0) {
            return Answer.not(Reason.NOTHING_TO_DIVIDE_BY);
        }
        return part.number() > whole.number()
                ? Answer.not(Reason.PART_EXCEEDS_WHOLE)
                : Answer.of((double) part.number() / whole.number());
    }

    private static <U extends Counted<U>> PartOf<U> ofSame(Counted<U> part, Counted<?> whole) {
        @SuppressWarnings("unchecked") // Counted is sealed and each unit names itself: the same class is the same unit.
        U same = (U) whole;
        @SuppressWarnings("unchecked")
        U own = (U) part;
        return new PartOf<>(own, same);
    }
}
