package se.insatskollen.etl.staging;

/** The rows or öre of a delivery do not add up: the fault is ours, and nothing may be published before it is found. */
public final class BrokenAccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message place and figures */
    public BrokenAccountException(String message) {
        super(message);
    }
}
