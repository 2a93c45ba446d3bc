package se.insatskollen.warehouse.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the SQL that makes a table: one file, named after the table, under {@code /sql/<layer>/}. */
public final class SqlFile {
    private SqlFile() {}

    /** The statement in {@code /sql/<layer>/<name>.sql}; a missing file is a bug in the build. */
    public static String read(String layer, String name) {
        String path = "/sql/%s/%s.sql".formatted(layer, name);
        try (InputStream file = SqlFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
