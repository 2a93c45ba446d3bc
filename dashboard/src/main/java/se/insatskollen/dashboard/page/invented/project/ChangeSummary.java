package se.insatskollen.dashboard.page.invented.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.SwedishList;

/**
 * The changes of all times that are shown, in a sentence or two.
 *
 * @param shown in their order
 */
record ChangeSummary(List<ChangeRow> shown) {
    private static final String YEAR_DECIDED = "Tiden är när barnen mättes efter insatsen.";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static ChangeSummary of(List<ChangeRow> rows) {
        return new ChangeSummary(rows.stream().filter(ChangeRow::isShown).toList());
    }

    String sentences() {
        return switch (shown.size()) {
            case 0 -> "Ingen av tiderna visar något tal.";
            case 1 -> SwedishList.sentences(shown.get(0).sentence(), YEAR_DECIDED);
            default -> SwedishList.sentences(all(), doubt(), YEAR_DECIDED);
        };
    }

    private String all() {
        int better = count(1);
        int worse = count(-1);
        if (better == shown.size()) {
            return alike("bättre");
        }
        if (worse == shown.size()) {
            return alike("sämre");
        }
        List<String> parts = new ArrayList<>();
        add(parts, better, "bättre efter insatsen än före");
        add(parts, worse, "sämre");
        add(parts, count(0), "lika bra");
        return "Av de %s, mådde barnen i snitt %s: från %s till %s standardavvikelser, där plus är bättre."
                .formatted(times(), SwedishList.and(parts), ChangeRow.shown(least()), ChangeRow.shown(most()));
    }

    private static void add(List<String> parts, int count, String how) {
        if (count > 0) {
            parts.add("%s under %s".formatted(how, SwedishFormat.word(count)));
        }
    }

    private String alike(String how) {
        String first = ChangeRow.shown(least().abs().min(most().abs()));
        String last = ChangeRow.shown(least().abs().max(most().abs()));
        return "De %s, mådde barnen i snitt %s efter insatsen än före: %s standardavvikelser."
                .formatted(times(), how, first.equals(last) ? first : "mellan %s och %s".formatted(first, last));
    }

    /** "nio år som visas, 2013–2021". */
    private String times() {
        String first = shown.get(0).time();
        String last = shown.get(shown.size() - 1).time();
        String number = SwedishFormat.word(shown.size());
        boolean areYears =
                shown.stream().allMatch(row -> YEAR.matcher(row.time()).matches());
        if (!areYears) {
            return "%s tider som visas, %s"
                    .formatted(
                            number,
                            SwedishList.and(shown.stream().map(ChangeRow::time).toList()));
        }
        int span = Integer.parseInt(last) - Integer.parseInt(first) + 1;
        String years = shown.size() == 2 ? first + " och " + last : first + "–" + last;
        return span == shown.size() || shown.size() == 2
                ? "%s år som visas, %s".formatted(number, years)
                : "%s år som visas, inom %s".formatted(number, years);
    }

    private String doubt() {
        List<String> doubtful = shown.stream()
                .filter(ChangeRow::holdsNought)
                .map(ChangeRow::time)
                .toList();
        return doubtful.isEmpty()
                ? ""
                : "För %s rymmer osäkerheten noll: det kan vara slumpen.".formatted(SwedishList.and(doubtful));
    }

    private int count(int sign) {
        return (int)
                shown.stream().filter(row -> row.rounded().signum() == sign).count();
    }

    private BigDecimal least() {
        return Collections.min(shown.stream().map(ChangeRow::rounded).toList());
    }

    private BigDecimal most() {
        return Collections.max(shown.stream().map(ChangeRow::rounded).toList());
    }
}
