package se.insatskollen.etl.sources;

/** A row that breaks a rule. */
final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(String column, String rule, String told) {
        super(told);
        rejection = new Rejection(column, rule, told);
    }

    /** Of the row as a whole. */
    RejectedException(String rule) {
        this("", rule, rule);
    }

    Rejection rejection() {
        return rejection;
    }
}
