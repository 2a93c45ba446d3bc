package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.Tables;

/**
 * The open shelf of the release before, and what is kept beside it: what was told once cannot be taken back. Its tables
 * are seen as {@code earlier_<table>}; before the first edition they are empty.
 */
final class EarlierShelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierShelf.class);
    private static final String PREFIX = "earlier_";

    private final Connection connection;
    private final boolean isThere;

    private EarlierShelf(Connection connection, boolean isThere) {
        this.connection = connection;
        this.isThere = isThere;
    }

    /** @param last folder of the release before; empty before the first */
    static EarlierShelf open(Connection connection, Optional<Path> last) throws SQLException, IOException {
        boolean isThere = last.isPresent() && isReadable(last.get());
        if (isThere) {
            for (String database : List.of(OpenShelf.OPEN, OpenShelf.EDITION)) {
                DuckDb.attach(connection, last.get().resolve(database + ".duckdb"), PREFIX + database);
            }
        }
        return new EarlierShelf(connection, isThere);
    }

    private static boolean isReadable(Path last) throws IOException {
        boolean isReadable = LastEdition.in(Optional.of(last))
                .filter(edition -> Verification.isUnderTodaysContracts(edition.manifest()))
                .isPresent();
        if (!isReadable) {
            LOG.warn(
                    "The open shelf of {} is damaged or has other contracts: this is a first edition",
                    last.getFileName());
        }
        return isReadable;
    }

    /** Shows what the edition before has told through a door, whose schema in memory is the current one. */
    void show(Door door) throws SQLException {
        show(door, OpenShelf.OPEN, Tables.OPEN);
        show(door, OpenShelf.EDITION, Tables.EDITION);
    }

    private void show(Door door, String database, List<Table> tables) throws SQLException {
        for (Table table : tables) {
            String name = PREFIX + table.name();
            DuckDb.execute(
                    connection,
                    isThere
                            ? "create view %s as select * from %s%s.%s.%s"
                                    .formatted(name, PREFIX, database, door.schema(), table.name())
                            : Ddl.empty(name, table));
        }
    }

    @Override
    public void close() throws SQLException {
        if (isThere) {
            DuckDb.execute(connection, "use memory.main");
            DuckDb.execute(connection, "detach %s%s".formatted(PREFIX, OpenShelf.OPEN));
            DuckDb.execute(connection, "detach %s%s".formatted(PREFIX, OpenShelf.EDITION));
        }
    }
}
