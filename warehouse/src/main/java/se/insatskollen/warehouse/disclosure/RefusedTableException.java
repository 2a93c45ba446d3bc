package se.insatskollen.warehouse.disclosure;

/** Tables that cannot be protected because they contradict themselves; the message names the table and the cell. */
public final class RefusedTableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public RefusedTableException(String message) {
        super(message);
    }
}
