package se.insatskollen.warehouse.counts;

import java.util.List;

/** Hidden cells that can be worked out from what is shown; nothing of the release is published. */
public final class ExposedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    ExposedException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each cell, in a sentence of its own. */
    public List<String> problems() {
        return problems;
    }
}
