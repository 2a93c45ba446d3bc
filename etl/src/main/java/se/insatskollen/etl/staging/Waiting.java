package se.insatskollen.etl.staging;

/**
 * A file that is left for the next run, because it is not finished.
 *
 * @param place the file, below the folder an operator knows
 * @param state why it waits, and what to do if it should not
 */
public record Waiting(String place, String state) {
    static final String BEING_WRITTEN = "is still being written. It is left for the next run.";

    /** A delivery that was written to while it was read. */
    public static Waiting changed(Delivery delivery) {
        return new Waiting(delivery.place(), BEING_WRITTEN);
    }

    @Override
    public String toString() {
        return place + " " + state;
    }
}
