package se.insatskollen.etl.sources;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.reading.ValueReader;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryAccount.Coverage;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;

/**
 * What a supplier says about a file in another beside it, {@code cost-2025.csv.ctl}, one {@code rader=1250} a line: how
 * many rows it has, what they add up to, and what it means for what was delivered before. It must be right to the row and
 * the öre.
 *
 * @param covers what the file means; empty where it says nothing and the contract decides
 * @param rows {@code rader}
 * @param ore {@code belopp}, in öre
 * @param sha256 {@code sha256} of the file
 * @param unreadable why it cannot be understood: then neither it nor its file counts
 */
public record ControlFile(
        Optional<Coverage> covers,
        Optional<Long> rows,
        Optional<Long> ore,
        Optional<String> sha256,
        Optional<String> unreadable) {
    /** Of a file that has none beside it. */
    public static final ControlFile NONE =
            new ControlFile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<String> NAMES = List.of("läge", "från", "till", "rader", "belopp", "sha256");

    /** Reads the one in a file. */
    public static ControlFile read(Path file, Source source) throws IOException {
        try {
            return of(Files.readAllLines(file), source);
        } catch (MalformedInputException e) {
            return unreadable("is not UTF-8. Save it as UTF-8.");
        } catch (UnreadableException e) {
            return unreadable(e.getMessage());
        }
    }

    private static ControlFile unreadable(String problem) {
        return new ControlFile(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    static ControlFile of(List<String> lines, Source source) throws UnreadableException {
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            put(values, line.replace("\ufeff", "").strip());
        }
        return new ControlFile(
                covers(values, source),
                number(values, "rader", ColumnType.INTEGER).map(Number::longValue),
                number(values, "belopp", ColumnType.ORE).map(Number::longValue),
                Optional.ofNullable(values.get("sha256")),
                Optional.empty());
    }

    private static void put(Map<String, String> values, String line) throws UnreadableException {
        if (line.isEmpty()) {
            return;
        }
        String[] sides = line.split("[=:;]", 2);
        String name = HeaderName.folded(sides[0]);
        if (sides.length < 2 || !NAMES.contains(name)) {
            throw new UnreadableException(
                    "has a line that is none of %s= and a value. Correct it.".formatted(String.join("=, ", NAMES)));
        }
        if (values.putIfAbsent(name, sides[1].strip()) != null) {
            throw new UnreadableException("says %s twice. Keep one of them.".formatted(name));
        }
    }

    private static Optional<Coverage> covers(Map<String, String> values, Source source) throws UnreadableException {
        Optional<DeliveryMode> mode = mode(values.get("läge"));
        if (source.upkeep() == Upkeep.BY_HAND
                && mode.filter(said -> said != DeliveryMode.FULL).isPresent()) {
            throw new UnreadableException("says a läge other than full, which %s has not.".formatted(source.name()));
        }
        Optional<LocalDate> from = value(values, "från", ColumnType.DATE, LocalDate.class::cast);
        Optional<LocalDate> to = value(values, "till", ColumnType.DATE, LocalDate.class::cast);
        if (from.isPresent() != to.isPresent()) {
            throw new UnreadableException("says one of från and till. Say both or neither.");
        }
        if (from.isEmpty()) {
            return mode.map(Coverage::ofAllDays);
        }
        if (!mode.equals(Optional.of(DeliveryMode.FULL)) || source.terms().day().isEmpty()) {
            throw new UnreadableException("says från and till, which only läge=full of a source with days can.");
        }
        if (to.get().isBefore(from.get())) {
            throw new UnreadableException("says a till before its från. Correct it.");
        }
        return Optional.of(new Coverage(DeliveryMode.FULL, from.get(), to.get()));
    }

    private static Optional<DeliveryMode> mode(String text) throws UnreadableException {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(DeliveryMode.values())
                .filter(mode -> mode.label().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableException("says a läge that is none of full, delta, delete.")));
    }

    private static Optional<Number> number(Map<String, String> values, String name, ColumnType type)
            throws UnreadableException {
        return value(values, name, type, Number.class::cast);
    }

    private static <T> Optional<T> value(
            Map<String, String> values, String name, ColumnType type, Function<Object, T> as)
            throws UnreadableException {
        String text = values.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    as.apply(ValueReader.read(Column.optional("control_value", type, "Of a control file."), text)));
        } catch (UnreadableException e) {
            throw new UnreadableException("says %s=%s, which %s.".formatted(name, text, e.getMessage()));
        }
    }
}
