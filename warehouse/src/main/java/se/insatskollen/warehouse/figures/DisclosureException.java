package se.insatskollen.warehouse.figures;

import java.util.List;
import se.insatskollen.warehouse.disclosure.Exposure;

/** Tables that would let somebody be worked out; names them and the cells, never the figures. */
public final class DisclosureException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int TOLD = 3;

    DisclosureException(List<Exposure> exposures) {
        super("%d cells can be worked out from what would be shown, among them %s"
                .formatted(
                        exposures.size(),
                        String.join(
                                "; ",
                                exposures.stream()
                                        .limit(TOLD)
                                        .map(exposure -> exposure.place() + " (" + exposure.measure() + ")")
                                        .toList())));
    }
}
