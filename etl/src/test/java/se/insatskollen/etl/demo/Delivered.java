package se.insatskollen.etl.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads deliveries back as an importer would, every value as text. */
final class Delivered {
    private final Path folder;

    private Delivered(Path folder) {
        this.folder = folder;
    }

    static Delivered of(int cases, long seed, Path folder) throws IOException {
        new Generator(new Generator.Order(cases, seed, folder), new PrintWriter(Writer.nullWriter())).generate();
        return new Delivered(folder);
    }

    /** The rows of every file of a source, in the order of the files' names. */
    Map<String, List<Map<String, String>>> files(String source) throws IOException {
        Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder.resolve(source))) {
            for (Path path : paths.sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".csv")) {
                    files.put(name, csv(path));
                } else if (name.endsWith(".xlsx")) {
                    files.put(name, excel(path));
                }
            }
        }
        return files;
    }

    List<Map<String, String>> rows(String source) throws IOException {
        return files(source).values().stream().flatMap(List::stream).toList();
    }

    private static List<Map<String, String>> csv(Path path) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(path, Charset.forName("windows-1252"))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static List<Map<String, String>> excel(Path path) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            List<Row> rows = stream.toList();
            Row header = rows.get(0);
            List<Map<String, String>> named = new ArrayList<>();
            for (Row row : rows.subList(1, rows.size())) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < header.getCellCount(); i++) {
                    String value = i < row.getCellCount() && row.getCell(i) != null
                            ? row.getCellRawValue(i).orElse("")
                            : "";
                    values.put(header.getCellText(i), value);
                }
                named.add(values);
            }
            return named;
        }
    }
}
