package se.insatskollen.etl.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An array of flat objects, one a line, as evaluation tools export their answers. */
final class JsonFile implements RowFile {
    private final Writer out;
    private final List<String> names;
    private boolean isFirst = true;

    JsonFile(Path file, List<String> headers) throws IOException {
        this.out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 15);
        this.names = headers.stream().map(header -> quoted(header) + ':').toList();
        out.write("[\n");
    }

    @Override
    public void write(Object[] values) throws IOException {
        out.write(isFirst ? "{" : ",\n{");
        isFirst = false;
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(names.get(i));
            out.write(text(values[i]));
        }
        out.write('}');
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("\n]\n");
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
