package se.insatskollen.warehouse.disclosure;

import java.util.List;

/** Hidden cells that can be worked out from what would be shown: nothing of it may be published. Names no figure. */
public final class ExposedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    ExposedException(List<Exposure> exposures) {
        super(String.join(
                "; ", exposures.stream().map(ExposedException::problem).toList()));
        this.problems = exposures.stream().map(ExposedException::problem).toList();
    }

    /** Each cell, in a sentence of its own. */
    public List<String> problems() {
        return problems;
    }

    private static String problem(Exposure exposure) {
        return "%s: %s is hidden but can be worked out from what is shown; correct the rules that choose what else to hide"
                .formatted(exposure.place(), exposure.measure());
    }
}
