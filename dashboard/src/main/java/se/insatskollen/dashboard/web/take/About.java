package se.insatskollen.dashboard.web.take;

import java.util.List;
import se.insatskollen.dashboard.web.ReleaseStamp;
import se.insatskollen.dashboard.web.Slug;

/**
 * What a file says about itself, so that it can be checked when it has left its page.
 *
 * @param address path and choices of the page it was taken from
 * @param release the release that the page was made from
 */
public record About(String address, ReleaseStamp release) {
    static final String INVENTED = "påhittade siffror";
    private static final String LICENCE = "Apache-2.0. Siffror från andra utgivare har utgivarens villkor.";

    /** One line of what it says. */
    record Fact(String name, String text) {}

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

    /** Such as {@code pahittade-siffror-exempelstad-jamfor-figur-2026-11-21-a.csv}. */
    public String fileName(Download download) {
        String path = address.replaceFirst("\\?.*", "");
        String mark = isInvented() ? INVENTED + " " : "";
        return "%s.%s"
                .formatted(
                        Slug.of(mark + "insatskollen" + path + " " + download.name() + " " + release.id()),
                        download.format().suffix());
    }
}
