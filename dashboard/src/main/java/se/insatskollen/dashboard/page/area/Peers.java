package se.insatskollen.dashboard.page.area;

import java.util.List;
import se.insatskollen.dashboard.web.place.Area;
import se.insatskollen.dashboard.web.place.AreaLink;

/** The municipalities that are like the one shown. */
record Peers(List<AreaLink> links, String source) {
    static Peers of(Area area, List<PeerRow> rows) {
        List<AreaLink> links = rows.stream()
                .flatMap(row -> area.addresses().keyed(row.peerAreaKey()).stream())
                .map(area::link)
                .toList();
        String source = rows.stream()
                .findFirst()
                .map(row ->
                        "%s (%s)".formatted(row.source(), row.sourceQuality().label()))
                .orElse("");
        return new Peers(links, source);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }
}
