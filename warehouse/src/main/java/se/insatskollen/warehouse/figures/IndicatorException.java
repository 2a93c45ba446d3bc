package se.insatskollen.warehouse.figures;

/** An indicator that cannot be computed as it is declared: its message names the file, the fault and the remedy. */
public final class IndicatorException extends Exception {
    private static final long serialVersionUID = 1;

    public IndicatorException(String message) {
        super(message);
    }
}
