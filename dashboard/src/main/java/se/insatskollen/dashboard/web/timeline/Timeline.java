package se.insatskollen.dashboard.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/**
 * Moments in their order, year by year, and those that nobody has dated.
 *
 * @param stretches years with their moments, and between them the years of which nothing is known
 * @param undated moments without a date, in the order they were told
 * @param table the same for those who take it home
 */
public record Timeline(List<Stretch> stretches, List<Moment> undated, Table table) {
    /** Its place on a page, and its name among the tables to take home. */
    public static final String ID = "tidslinje";

    /** A year, or several years of which nothing is known. */
    record Stretch(String years, List<Moment> moments) {
        boolean isSilent() {
            return moments.isEmpty();
        }
    }

    /** The moments in their order; those of the same day keep the order they are given in. */
    public static Timeline of(String caption, List<Moment> moments) {
        List<Moment> dated = moments.stream()
                .filter(Moment::isDated)
                .sorted(Comparator.comparing(Moment::begins))
                .toList();
        List<Moment> undated =
                moments.stream().filter(moment -> !moment.isDated()).toList();
        List<Moment> all = Stream.concat(dated.stream(), undated.stream()).toList();
        return new Timeline(stretches(dated), undated, table(caption, all));
    }

    public boolean isEmpty() {
        return stretches.isEmpty() && undated.isEmpty();
    }

    /** "9 händelser, 4 av dem utan datum". */
    public String counted() {
        int all = table.lines().size();
        String events = all == 1 ? "1 händelse" : all + " händelser";
        return undated.isEmpty() ? events : "%s, %d utan datum".formatted(events, undated.size());
    }

    private static List<Stretch> stretches(List<Moment> dated) {
        Map<Integer, List<Moment>> byYear =
                dated.stream().collect(Collectors.groupingBy(Moment::year, TreeMap::new, Collectors.toList()));
        List<Stretch> stretches = new ArrayList<>();
        Optional<Integer> before = Optional.empty();
        for (Map.Entry<Integer, List<Moment>> year : byYear.entrySet()) {
            before.map(last -> last + 1)
                    .filter(first -> first < year.getKey())
                    .ifPresent(first -> stretches.add(silence(first, year.getKey() - 1)));
            stretches.add(new Stretch(year.getKey().toString(), year.getValue()));
            before = Optional.of(year.getKey());
        }
        return stretches;
    }

    private static Stretch silence(int first, int last) {
        return new Stretch(first == last ? Integer.toString(first) : first + "–" + last, List.of());
    }

    private static Table table(String caption, List<Moment> moments) {
        return Table.of(
                ID,
                caption,
                "Datum",
                moments,
                moment -> Table.Start.of(moment.date()),
                List.of(
                        words("Läge", moment -> moment.footing().label()),
                        words("Vad", Moment::what),
                        words("Mer om det", Moment::more),
                        words("Tidigast", moment -> day(moment.firstDay())),
                        words("Senast", moment -> day(moment.lastDay())),
                        words("Källa", Moment::source)));
    }

    private static Column<Moment> words(String head, Function<Moment, String> text) {
        return new Column<>(Head.words(head), moment -> Cell.words(text.apply(moment)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
