package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.reading.FileFormat;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.Settings;

/**
 * Looks at what has been delivered: the register and the reference data of the checkout, and the landing folder.
 *
 * @param deliveries one for each file of a known source, in the order of {@link Sources#ALL}
 * @param refusals files and folders of no known source, and files that should be there and are not
 */
public record Discovery(List<Delivery> deliveries, List<Refusal> refusals) {
    private static final String CSV = ".csv";
    /** A file of this name in a folder of landing marks everything in it as invented. */
    public static final String MARK_OF_INVENTED_DATA = "PAHITTAT";

    // A file of a known source, before its bytes have been looked at.
    private record Found(Source source, Origin origin, Path file, boolean isInvented) {
        Delivery delivery() throws IOException {
            return new Delivery(source, origin, file, ByteFacts.of(file), isInvented);
        }
    }

    public static Discovery of(Settings settings) throws IOException, SQLException {
        List<Found> found = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Origin origin : List.of(Origin.REFERENCE, Origin.REGISTER)) {
            kept(settings.data().resolve(origin.folder()), origin, found, refusals);
        }
        landed(settings.landing(), found, refusals);
        List<Callable<Delivery>> looks =
                found.stream().map(file -> (Callable<Delivery>) file::delivery).toList();
        return new Discovery(InParallel.run(looks), List.copyOf(refusals));
    }

    /** The size of all that was found, in bytes. */
    public long bytes() {
        return deliveries.stream()
                .mapToLong(delivery -> delivery.facts().bytes())
                .sum();
    }

    private static void kept(Path folder, Origin origin, List<Found> found, List<Refusal> refusals) throws IOException {
        Set<String> unknown = new TreeSet<>(names(folder, CSV));
        for (Source source : Sources.ALL) {
            if (source.origin() != origin) {
                continue;
            }
            if (unknown.remove(source.name() + CSV)) {
                Path file = folder.resolve(source.name() + CSV);
                found.add(new Found(source, origin, file, false));
            } else {
                refusals.add(new Refusal(
                        "data/" + source.file(), "is missing. Restore it; with a header line alone it holds nothing."));
            }
        }
        for (String name : unknown) {
            refusals.add(new Refusal("data/%s/%s".formatted(origin.folder(), name), ofNoSource(origin)));
        }
    }

    private static void landed(Path landing, List<Found> found, List<Refusal> refusals) throws IOException {
        for (String name : names(landing, "")) {
            Optional<Source> source = Sources.named(name);
            if (source.isEmpty() || !Files.isDirectory(landing.resolve(name))) {
                refusals.add(new Refusal("landing/" + name, ofNoSource(Origin.LANDING)));
            } else {
                landed(source.get(), landing.resolve(name), found, refusals);
            }
        }
    }

    private static void landed(Source source, Path folder, List<Found> found, List<Refusal> refusals)
            throws IOException {
        boolean isInvented = Files.exists(folder.resolve(MARK_OF_INVENTED_DATA));
        for (String name : names(folder, "")) {
            Path file = folder.resolve(name);
            if (FileFormat.isDelivery(file) && Files.isRegularFile(file)) {
                found.add(new Found(source, Origin.LANDING, file, isInvented));
            } else if (!name.equals(MARK_OF_INVENTED_DATA)) {
                refusals.add(new Refusal(
                        Origin.LANDING.place(source, name),
                        "is no CSV, XLSX or JSON file. Deliver it as one of them; other formats are not read yet."));
            }
        }
    }

    private static String ofNoSource(Origin origin) {
        String known = Sources.ALL.stream()
                .filter(source -> origin == Origin.LANDING || source.origin() == origin)
                .map(Source::name)
                .collect(Collectors.joining(", "));
        return "is no known source. Rename it to one of %s, or take it away.".formatted(known);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
