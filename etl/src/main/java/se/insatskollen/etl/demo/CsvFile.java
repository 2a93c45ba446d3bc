package se.insatskollen.etl.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Comma-separated values as Swedish systems export them: semicolon, decimal comma, Windows-1252, CRLF. */
final class CsvFile implements RowFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Writer out;

    CsvFile(Path file, List<String> headers) throws IOException {
        // An encoder of its own: a letter that Windows-1252 lacks must stop us and not become a question mark.
        this.out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), WINDOWS_1252.newEncoder()), 1 << 15);
        write(headers.toArray());
    }

    @Override
    public void write(Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write(';');
            }
            if (values[i] != null) {
                out.write(text(values[i]));
            }
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String text(Object value) {
        if (value instanceof Ore amount) {
            return amount.swedish();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        boolean isPlain = text.indexOf(';') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
