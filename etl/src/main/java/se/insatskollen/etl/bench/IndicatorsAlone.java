package se.insatskollen.etl.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.figures.EarlierEdition;
import se.insatskollen.warehouse.figures.IndicatorShelf;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.release.Door;
import se.insatskollen.warehouse.release.DoorViews;

/**
 * Computes every indicator of a release again, as its import did: units, figures and comparisons, into memory. A program
 * of its own, so that its time and memory are its own.
 */
public final class IndicatorsAlone {
    private IndicatorsAlone() {}

    /** Takes the folder of a release; prints how many figures it made. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DuckDb.inMemory()) {
            DoorViews views = new DoorViews(connection, Path.of(arguments[0]));
            views.openParquet();
            views.openDoors(List.of());
            DuckDb.execute(connection, "use " + DoorViews.schema(Door.INVENTED));
            long figures =
                    new IndicatorShelf(connection, Indicators.COMPUTED, Limits.USUAL, EarlierEdition.NONE).compute();
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(figures);
        }
    }
}
