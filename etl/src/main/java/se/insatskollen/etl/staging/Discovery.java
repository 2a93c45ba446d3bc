package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.Settings;

/**
 * Looks at what has been delivered: the register and the reference data of the checkout, and the landing folder.
 *
 * @param deliveries one for each file of a known source, in the order of {@link Sources#ALL}
 * @param refusals files and folders of no known source, and files that should be there and are not
 * @param waiting landed files that are not finished
 */
public record Discovery(List<Delivery> deliveries, List<Refusal> refusals, List<Waiting> waiting) {
    private static final String CSV = ".csv";
    /** A file of this name in a folder of landing marks everything in it as invented. */
    public static final String MARK_OF_INVENTED_DATA = "PAHITTAT";

    public static Discovery of(Settings settings) throws IOException, SQLException {
        List<FoundFile> found = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Origin origin : List.of(Origin.REFERENCE, Origin.REGISTER)) {
            kept(settings.data().resolve(origin.folder()), origin, found, refusals);
        }
        Instant now = Instant.now();
        LandingFolder landed = new LandingFolder(settings.landing(), now);
        found.addAll(landed.found());
        refusals.addAll(landed.refusals());
        List<Waiting> waiting = new ArrayList<>(landed.waiting());
        SecondLook secondLook = SecondLook.after(now, found);
        List<Callable<Optional<Delivery>>> reads = found.stream()
                .map(file -> (Callable<Optional<Delivery>>) file::read)
                .toList();
        List<Delivery> deliveries = secondLook.atRest(InParallel.run(reads), waiting);
        return new Discovery(deliveries, List.copyOf(refusals), List.copyOf(waiting));
    }

    /** The size of all that was found, in bytes. */
    public long bytes() {
        return deliveries.stream()
                .mapToLong(delivery -> delivery.facts().bytes())
                .sum();
    }

    private static void kept(Path folder, Origin origin, List<FoundFile> found, List<Refusal> refusals)
            throws IOException {
        Set<String> unknown = names(folder).stream()
                .filter(name -> name.endsWith(CSV))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Source source : Sources.ALL) {
            if (source.origin() != origin) {
                continue;
            }
            Optional<Look> look = Look.at(folder.resolve(source.name() + CSV));
            if (look.isPresent() && unknown.remove(source.name() + CSV)) {
                found.add(new FoundFile(source, origin, look.get(), Optional.empty(), false));
            } else {
                refusals.add(new Refusal(
                        "data/" + source.file(), "is missing. Restore it; with a header line alone it holds nothing."));
            }
        }
        for (String name : unknown) {
            refusals.add(new Refusal("data/%s/%s".formatted(origin.folder(), name), ofNoSource(origin)));
        }
    }

    static String ofNoSource(Origin origin) {
        String known = Sources.ALL.stream()
                .filter(source -> origin == Origin.LANDING || source.origin() == origin)
                .map(Source::name)
                .collect(Collectors.joining(", "));
        return "is no known source. Rename it to one of %s, or take it away.".formatted(known);
    }

    /** The names in a folder, sorted, without those that begin with a dot; none where there is no folder. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
