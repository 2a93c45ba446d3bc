package se.insatskollen.etl.sources;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.warehouse.release.Sha256;

/**
 * The known errors that {@code data/corrections.csv} mends: kept by hand, reviewed, each with its reason. Rows are named
 * by the keys that their system gives them, so a source whose keys are secret cannot be corrected here: its system must.
 */
public final class Corrections {
    /** None at all. */
    public static final Corrections NONE = new Corrections(List.of());

    private static final List<String> HEADER =
            List.of("källa", "nyckel", "kolumn", "var", "blir", "skäl", "läge", "per");
    private static final String IN_FORCE = "gäller";
    private static final List<String> STATES = List.of(IN_FORCE, "föreslagen", "upphävd");

    private final List<Correction> inForce;

    private Corrections(List<Correction> inForce) {
        this.inForce = List.copyOf(inForce);
    }

    /**
     * Reads them; there are none where the file is missing.
     *
     * @throws UnreadableException with the line and what is wrong with it
     */
    public static Corrections read(Path file) throws IOException, UnreadableException {
        if (!Files.exists(file)) {
            return NONE;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.NONE)
                .ofCsvRecord(Files.readString(file).replace("\ufeff", ""))) {
            return of(reader.stream().toList());
        } catch (CsvParseException e) {
            throw new UnreadableException("is no CSV file with semicolons. Correct it.");
        }
    }

    /** Those of one source. */
    List<Correction> of(Source source) {
        return inForce.stream()
                .filter(correction -> correction.source().equals(source.name()))
                .toList();
    }

    /** Tells one set of corrections of a source from another; empty where there is none. */
    public String version(Source source) {
        List<Correction> own = of(source);
        return own.isEmpty() ? "" : "-" + Sha256.of(own.toString()).substring(0, 8);
    }

    private static Corrections of(List<CsvRecord> records) throws UnreadableException {
        if (records.isEmpty() || !records.get(0).getFields().equals(HEADER)) {
            throw new UnreadableException("must begin with the line " + String.join(";", HEADER));
        }
        List<Correction> inForce = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            Optional<String> problem = problem(row.getFields());
            if (problem.isPresent()) {
                throw new UnreadableException("line %d: %s".formatted(row.getStartingLineNumber(), problem.get()));
            }
            if (row.getField(6).equals(IN_FORCE)) {
                inForce.add(new Correction(
                        row.getField(0), row.getField(1), row.getField(2), row.getField(3), row.getField(4)));
            }
        }
        return new Corrections(inForce);
    }

    private static Optional<String> problem(List<String> row) {
        if (row.size() != HEADER.size()) {
            return Optional.of("has %d fields, not %d. Correct it.".formatted(row.size(), HEADER.size()));
        }
        Optional<Source> source = Sources.named(row.get(0));
        if (source.isEmpty()) {
            return Optional.of("källa is no known source. Correct it.");
        }
        if (source.get().keys().isEmpty() || hasSecretKey(source.get())) {
            return Optional.of("rows of %s are told by secret ids, which must not stand in this file. Have %s mended."
                    .formatted(row.get(0), source.get().terms().sender()));
        }
        if (source.get().fields().stream()
                .noneMatch(field -> field.header().name().equals(row.get(2)))) {
            return Optional.of("kolumn is no column of %s. Correct it.".formatted(row.get(0)));
        }
        if (row.get(5).isBlank()) {
            return Optional.of("skäl is empty. Say why.");
        }
        return STATES.contains(row.get(6))
                ? Optional.empty()
                : Optional.of("läge is none of %s. Correct it.".formatted(String.join(", ", STATES)));
    }

    private static boolean hasSecretKey(Source source) {
        return source.fields().stream()
                .anyMatch(field ->
                        field.column().isKey() && field.header().subject().isPresent());
    }
}
