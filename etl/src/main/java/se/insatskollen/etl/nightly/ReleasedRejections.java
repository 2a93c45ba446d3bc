package se.insatskollen.etl.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.insatskollen.etl.rejected.RejectedRow;
import se.insatskollen.etl.rejected.RejectionList;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SqlFile;

/** Lists the rejected rows of every landed delivery of a release, those that break a rule between rows among them. */
final class ReleasedRejections {
    private ReleasedRejections() {}

    static void list(Path release, RejectionLists lists) throws IOException, SQLException {
        try (Connection connection = DuckDb.readOnly(release.resolve("research.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet files = statement.executeQuery(SqlFile.read("nightly", "landed_files"));
                PreparedStatement rows = connection.prepareStatement(SqlFile.read("nightly", "rejected_rows"))) {
            while (files.next()) {
                rows.setString(1, files.getString(1));
                try (RejectionList list = lists.open(files.getString(2), files.getString(3));
                        ResultSet rejected = rows.executeQuery()) {
                    while (rejected.next()) {
                        list.add(new RejectedRow(
                                rejected.getString(1),
                                rejected.getInt(2),
                                rejected.getString(3),
                                rejected.getString(4)));
                    }
                    list.finish();
                }
            }
        }
    }
}
