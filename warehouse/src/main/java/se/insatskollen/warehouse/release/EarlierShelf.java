package se.insatskollen.warehouse.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.disclosure.AuditMemory;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.figures.EarlierEdition;

/** The open shelf of the release before, and what is kept beside it: what was told once cannot be taken back. */
final class EarlierShelf {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierShelf.class);

    private final Connection connection;
    private final boolean isThere;

    private EarlierShelf(Connection connection, boolean isThere) {
        this.connection = connection;
        this.isThere = isThere;
    }

    /** @param last folder of the release before; empty before the first */
    static EarlierShelf open(Connection connection, Optional<Path> last) throws SQLException, IOException {
        if (last.isEmpty() || !isReadable(last.get())) {
            return new EarlierShelf(connection, false);
        }
        DuckDb.attach(connection, last.get().resolve("open.duckdb"), "earlier_open");
        DuckDb.attach(connection, last.get().resolve("edition.duckdb"), "earlier_edition");
        return new EarlierShelf(connection, true);
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

    /** What the edition before has told through a door, whose schema in memory is the current one. */
    EarlierEdition edition(Door door) throws SQLException {
        if (!isThere) {
            return EarlierEdition.NONE;
        }
        for (String view : new String[] {"earlier_value", "earlier_mark", "earlier_table"}) {
            DuckDb.execute(
                    connection,
                    "create view %s as %s"
                            .formatted(view, SqlFile.read("edition", view).replace("earlier_door", door.schema())));
        }
        return EarlierEdition.read(connection);
    }

    /** What has passed the audit of the edition before. */
    AuditMemory memory(Door door) throws SQLException {
        return isThere
                ? new AuditMemory(DuckDb.texts(
                        connection,
                        "select input_hash from earlier_edition.%s.edition_passed_component".formatted(door.schema())))
                : new AuditMemory();
    }

    void close() throws SQLException {
        if (isThere) {
            DuckDb.execute(connection, "detach earlier_open");
            DuckDb.execute(connection, "detach earlier_edition");
        }
    }
}
