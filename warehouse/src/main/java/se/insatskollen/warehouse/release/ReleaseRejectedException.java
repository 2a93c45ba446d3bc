package se.insatskollen.warehouse.release;

import java.util.List;

/** The release under construction breaks a contract or does not verify; it is not published. */
public final class ReleaseRejectedException extends Exception {
    private final List<String> problems;

    public ReleaseRejectedException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each broken rule, in a sentence of its own. */
    public List<String> problems() {
        return problems;
    }
}
