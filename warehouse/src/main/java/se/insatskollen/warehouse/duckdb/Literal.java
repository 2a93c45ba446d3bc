package se.insatskollen.warehouse.duckdb;

import java.nio.file.Path;

/** Writes values that a statement cannot bind (paths, comments) as SQL literals. */
public final class Literal {
    private Literal() {}

    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    public static String path(Path path) {
        return text(path.toAbsolutePath().toString());
    }
}
