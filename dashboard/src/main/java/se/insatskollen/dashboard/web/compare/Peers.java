package se.insatskollen.dashboard.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.place.PlaceRow;
import se.insatskollen.warehouse.codes.SourceQuality;

/**
 * The municipalities that are officially like the chosen one, to stand beside it alone. Nothing is tested against them: what
 * is published about chance is about all others together.
 *
 * @param keys whose figures there are; empty where there are none, so that nothing can be chosen
 * @param source who says that they are alike
 * @param areAlone whether the reader wants no others
 */
public record Peers(Set<String> keys, String source, boolean areAlone) {
    static final String NAME = "bland";

    private static final Peers NONE = new Peers(Set.of(), "", false);

    private static final List<Choice<Boolean>> CHOICES =
            List.of(new Choice<>("alla", "Alla kommuner", false), new Choice<>("liknande", "Liknande kommuner", true));

    /** A municipality that is like another. */
    public record PeerRow(String peerAreaKey, int peerYear, String source, SourceQuality sourceQuality) {}

    static Peers of(Parameters parameters, Optional<PlaceRow> chosen, Stock stock, Set<String> covered) {
        List<PeerRow> rows = chosen.map(stock::peers).orElse(List.of()).stream()
                .filter(row -> covered.contains(row.peerAreaKey()))
                .toList();
        if (rows.isEmpty()) {
            // Who goes from a municipality with figures of its like to one without sees all.
            parameters.choice(NAME, CHOICES);
            return NONE;
        }
        PeerRow any = rows.get(0);
        return new Peers(
                rows.stream().map(PeerRow::peerAreaKey).collect(Collectors.toSet()),
                "%s (%s)".formatted(any.source(), any.sourceQuality().label()),
                parameters.choice(NAME, CHOICES).orElse(false));
    }

    /** What can be chosen; nothing where there are no figures of the like. */
    public List<Choice<Boolean>> choices() {
        return keys.isEmpty() ? List.of() : CHOICES;
    }

    /** Whether an area stands beside the chosen one. */
    boolean isShown(PlaceRow place, Optional<PlaceRow> chosen) {
        return !areAlone
                || keys.contains(place.areaKey())
                || chosen.filter(place::equals).isPresent();
    }

    /** Who says that they are alike, as a sentence; empty where all are shown. */
    String sentence() {
        return areAlone ? "Liknande kommuner enligt %s.".formatted(source) : "";
    }
}
