package se.insatskollen.etl.staging;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form in which a table is delivered. */
enum FileForm {
    UTF_8(".csv"),
    UTF_8_WITH_COMMAS(".csv"),
    WINDOWS_1252_WITH_TABS(".csv"),
    UTF_16(".csv"),
    JSON(".json"),
    WORKBOOK(".xlsx"),
    WORKBOOK_OF_TWO_SHEETS(".xlsx");

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private final String ending;

    FileForm(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    byte[] written(List<List<String>> lines) throws IOException {
        return switch (this) {
            case UTF_8 -> csv(lines, ";", "\n").getBytes(StandardCharsets.UTF_8);
            case UTF_8_WITH_COMMAS -> csv(lines, ",", "\r\n").getBytes(StandardCharsets.UTF_8);
            case WINDOWS_1252_WITH_TABS -> csv(lines, "\t", "\r\n").getBytes(Charset.forName("windows-1252"));
            case UTF_16 -> ('\ufeff' + csv(lines, ";", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
            case JSON -> JACKSON.writeValueAsBytes(objects(lines));
            case WORKBOOK -> workbook(List.of(lines));
            case WORKBOOK_OF_TWO_SHEETS -> workbook(halves(lines));
        };
    }

    // As a careless program writes it: a field is quoted only when it holds the delimiter.
    private static String csv(List<List<String>> lines, String delimiter, String lineEnd) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.contains(delimiter) ? '"' + cell + '"' : cell)
                        .collect(joining(delimiter)))
                .collect(joining(lineEnd, "", lineEnd));
    }

    private static List<Map<String, String>> objects(List<List<String>> lines) {
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int place = 0; place < line.size(); place++) {
                List<String> header = lines.get(0);
                object.put(place < header.size() ? header.get(place) : "mer", line.get(place));
            }
            objects.add(object);
        }
        return objects;
    }

    private static List<List<List<String>>> halves(List<List<String>> lines) {
        if (lines.size() < 3) {
            return List.of(lines);
        }
        List<List<String>> second = new ArrayList<>(List.of(lines.get(0)));
        second.addAll(lines.subList(2, lines.size()));
        return List.of(lines.subList(0, 2), second);
    }

    private static byte[] workbook(List<List<List<String>>> sheets) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Provby", null)) {
            for (int number = 1; number <= sheets.size(); number++) {
                fill(workbook.newWorksheet("Blad" + number), sheets.get(number - 1));
            }
        }
        try {
            return timeless(file);
        } finally {
            Files.delete(file);
        }
    }

    // fastexcel stamps the time of writing into the file; a failure could not be repeated.
    private static byte[] timeless(Path workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(workbook.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                String text = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(entry(part.getName()));
                zip.write(TIME.matcher(text).replaceAll("2026-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** An entry of a zip file that was always written at the same time. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }

    private static void fill(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                sheet.value(row, column, lines.get(row).get(column));
            }
        }
    }
}
