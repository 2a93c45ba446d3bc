package se.insatskollen.dashboard.web.take;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.Slug;
import se.insatskollen.dashboard.web.chart.Stamp;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What a file says about itself, so that it can be checked when it has left its page.
 *
 * @param address path and choices of the page it was taken from
 * @param release the release that the page was made from
 * @param isReaders whether its figures rest on what a reader has assumed
 */
public record About(String address, ReleaseStamp release, boolean isReaders) {
    static final String INVENTED = "påhittade siffror";
    private static final String READERS = "egna antaganden";
    private static final String LICENCE = "Apache-2.0. Siffror från andra utgivare har utgivarens villkor.";

    /** One line of what it says. */
    record Fact(String name, String text) {}

    /** What a file with those tables says: whose assumptions they rest on stands in their captions. */
    public static About of(String address, ReleaseStamp release, List<Table> tables) {
        return new About(address, release, tables.stream().anyMatch(table -> table.caption()
                .contains(Stamp.READERS)));
    }

    boolean isInvented() {
        return address.equals("/exempelstad")
                || address.startsWith("/exempelstad/")
                || address.startsWith("/exempelstad?");
    }

    List<Fact> facts() {
        return List.of(
                new Fact(
                        "Siffrorna är",
                        isInvented() ? INVENTED + ": inget av det har hänt" : "verkliga uppgifter, med källa"),
                new Fact("Sida", address),
                new Fact("Data per", release.dataDate().toString()),
                new Fact("Utgåva", release.id()),
                new Fact("Så hänvisar du", "Insatskollen, utgåva %s, %s".formatted(release.id(), address)),
                new Fact("Villkor", LICENCE));
    }

    /** Such as {@code pahittade-siffror-insatskollen-exempelstad-jamfor-figur-2026-11-21-a.csv}. */
    public String fileName(Download download) {
        String path = address.replaceFirst("\\?.*", "");
        return "%s.%s"
                .formatted(
                        Slug.of(Stream.of(
                                        isInvented() ? INVENTED : "",
                                        isReaders ? READERS : "",
                                        "insatskollen",
                                        path,
                                        download.name(),
                                        release.id())
                                .collect(Collectors.joining(" "))),
                        download.format().suffix());
    }
}
