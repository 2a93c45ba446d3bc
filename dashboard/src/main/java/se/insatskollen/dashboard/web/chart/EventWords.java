package se.insatskollen.dashboard.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the words of events stand above a picture: in rows, so that none covers another, not even on a phone.
 *
 * @param text broken so that it has room beside its line
 * @param align on which side of the line it begins, so that it stays within the picture
 * @param row counted from the picture upwards
 */
record EventWords(Event event, String text, String align, int row) {
    static final int ROW_PX = 16;
    private static final int LONGEST = 22;
    private static final int CHARACTER_PX = 7;
    // What a phone has for all times.
    private static final int PHONE_PLOT_PX = 280;

    /** The words of all events; those that begin further out stand higher, so that no words cut a line from its own. */
    static List<EventWords> of(List<Event> events, int times) {
        List<EventWords> placed = new ArrayList<>();
        Stream.concat(
                        events.stream()
                                .filter(event -> isInTheFirstHalf(event, times))
                                .sorted(Comparator.comparing(Event::at).reversed()),
                        events.stream()
                                .filter(event -> !isInTheFirstHalf(event, times))
                                .sorted(Comparator.comparing(Event::at)))
                .forEach(event -> placed.add(lowest(event, times, placed)));
        return placed;
    }

    /** What all rows take of the height. */
    static int heightPx(List<EventWords> all) {
        return all.stream().mapToInt(EventWords::row).max().stream()
                .map(row -> belowPx(all, row + 1))
                .sum();
    }

    /** How far above the lowest row it stands. */
    int belowPx(List<EventWords> all) {
        return belowPx(all, row);
    }

    private static int belowPx(List<EventWords> all, int row) {
        return IntStream.range(0, row)
                .map(below -> all.stream()
                        .filter(words -> words.row == below)
                        .mapToInt(EventWords::lines)
                        .max()
                        .orElse(0))
                .map(lines -> lines * ROW_PX)
                .sum();
    }

    private static EventWords lowest(Event event, int times, List<EventWords> placed) {
        String align = isInTheFirstHalf(event, times) ? "left" : "right";
        EventWords first = new EventWords(event, broken(event.words()), align, 0);
        return IntStream.rangeClosed(0, placed.size())
                .mapToObj(row -> new EventWords(event, first.text, align, row))
                .filter(words -> placed.stream().noneMatch(other -> words.covers(other, times)))
                .findFirst()
                .orElseThrow();
    }

    private boolean covers(EventWords other, int times) {
        return row == other.row
                && startPx(times) < other.startPx(times) + other.widthPx()
                && other.startPx(times) < startPx(times) + widthPx();
    }

    private int startPx(int times) {
        int line = (2 * event.at() + 1) * PHONE_PLOT_PX / (2 * times);
        return align.equals("left") ? line : line - widthPx();
    }

    private int widthPx() {
        return (1 + text.lines().mapToInt(String::length).max().orElse(0)) * CHARACTER_PX;
    }

    private int lines() {
        return (int) text.lines().count();
    }

    private static boolean isInTheFirstHalf(Event event, int times) {
        return event.at() < (times + 1) / 2;
    }

    private static String broken(String words) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ", -1)) {
            boolean fits = length > 0 && length + 1 + word.length() <= LONGEST;
            text.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        return text.toString();
    }
}
