package se.insatskollen.etl.demo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file of a delivery under a temporary name, with count of its rows and of the odd ones among them. */
final class DeliveryFile implements Closeable {
    private final Path name;
    private final Path unfinished;
    private final RowFile file;
    private final Allowance odd = new Allowance();
    private long rows;

    DeliveryFile(Path name, List<String> headers) throws IOException {
        this.name = name;
        // Importers look past names that start with a dot.
        this.unfinished = name.resolveSibling("." + name.getFileName() + ".part");
        this.file = opened(headers);
    }

    void write(Object... values) throws IOException {
        file.write(values);
        rows++;
    }

    /** Whether one more row may be odd: faulty, twice the same, or of a child with protected identity. */
    boolean hasRoomForOddRow() {
        return odd.hasRoom(rows);
    }

    void writeOdd(Object[] values) throws IOException {
        odd.use();
        write(values);
    }

    long rows() {
        return rows;
    }

    Path name() {
        return name;
    }

    Path unfinished() {
        return unfinished;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private RowFile opened(List<String> headers) throws IOException {
        String text = name.toString();
        String ending = text.substring(text.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv" -> new CsvFile(unfinished, headers);
            case "xlsx" -> new ExcelFile(unfinished, headers);
            case "json" -> new JsonFile(unfinished, headers);
            default -> throw new IllegalArgumentException("There is no delivery format " + ending);
        };
    }
}
