package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.counts.CountShelf;
import se.insatskollen.warehouse.disclosure.ExposedException;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.RefusedTableException;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.effectshelf.EffectShelf;
import se.insatskollen.warehouse.figures.EarlierEdition;
import se.insatskollen.warehouse.figures.IndicatorException;
import se.insatskollen.warehouse.figures.IndicatorShelf;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.tables.Tables;

/** The open shelf of a release, and what the next edition must know of it: made anew, or taken over from the last. */
final class OpenShelf {
    /** What everybody may see. */
    static final String OPEN = "open";
    /** What the next edition must know; the web process never opens it. */
    static final String EDITION = "edition";

    private static final Logger LOG = LoggerFactory.getLogger(OpenShelf.class);

    private final Connection connection;
    private final Path folder;
    private final Limits limits;
    private final Optional<Path> last;

    /**
     * @param connection in memory, with the schemas of {@link DoorViews}
     * @param folder of the release
     * @param last folder of the release before; empty before the first
     */
    OpenShelf(Connection connection, Path folder, Limits limits, Optional<Path> last) {
        this.connection = connection;
        this.folder = folder;
        this.limits = limits;
        this.last = last;
    }

    /**
     * Makes it. Only where something has changed that it is made of is it made anew: else it is byte for byte what it was.
     *
     * @param inputs hash of what it is made of
     */
    List<Manifest.TableAccount> make(String inputs) throws SQLException, IOException, ReleaseRejectedException {
        Optional<LastEdition> edition = last.isPresent() ? LastEdition.in(last.get()) : Optional.empty();
        if (edition.isPresent() && edition.get().isMadeOf(inputs)) {
            LOG.info("The open shelf stays as it is");
            return edition.get().takeOver(folder);
        }
        try (EarlierShelf earlier = EarlierShelf.open(connection, edition)) {
            for (Door door : Door.values()) {
                DuckDb.execute(connection, "use " + DoorViews.schema(door));
                earlier.show(door);
                compute(door);
            }
            DuckDb.execute(connection, "use memory.main");
            ShelfLoader loader = new ShelfLoader(connection, folder);
            List<Manifest.TableAccount> accounts = new ArrayList<>(loader.byDoor(OPEN, Tables.OPEN));
            accounts.addAll(loader.byDoor(EDITION, Tables.EDITION));
            return accounts;
        }
    }

    private void compute(Door door) throws SQLException, ReleaseRejectedException {
        try {
            new IndicatorShelf(connection, indicators(door), limits, EarlierEdition.read(connection)).compute();
            new CountShelf(connection, limits).hide();
            new EffectShelf(connection, limits).compute();
        } catch (IndicatorException | ExposedException | RefusedTableException e) {
            throw new ReleaseRejectedException(List.of(e.getMessage()));
        }
    }

    // Figures about cases are of the invented city only: real cases are not taken in.
    private static List<Indicator> indicators(Door door) {
        return door == Door.INVENTED ? Indicators.COMPUTED : List.of();
    }
}
