package se.insatskollen.etl.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.demo.Account;
import se.insatskollen.etl.demo.Generator;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.Delivery;
import se.insatskollen.etl.staging.Discovery;
import se.insatskollen.etl.staging.Stager;
import se.insatskollen.etl.staging.StagingArea;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.duckdb.Ddl;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditPart;

/**
 * Exempelstad from its deliveries to its star, by the import's own reader and SQL but in DuckDB alone: without Spark it
 * takes seconds.
 *
 * @param account what the generator says that it made
 * @param database the research shelf
 */
record GeneratedCity(Account account, Path database) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static GeneratedCity of(int cases, long seed, Path folder) throws Exception {
        Settings settings = new Settings(Path.of("../data").toAbsolutePath().normalize(), folder.resolve("home"));
        Account account = new Generator(
                        new Generator.Order(cases, seed, settings.landing()), new PrintWriter(Writer.nullWriter()))
                .generate()
                .account();
        Path release = Files.createDirectories(folder.resolve("release"));
        ImportedHome home = new ImportedHome(settings, release, TODAY, staged(settings));
        withoutAudit(home.database());
        SameRows.write(home, folder.resolve("rows"));
        DuckDbAlone.run(folder.resolve("rows"), folder.resolve("alone"));
        return new GeneratedCity(account, folder.resolve("alone").resolve(DuckDbAlone.DATABASE));
    }

    private static List<Current> staged(Settings settings) throws Exception {
        Discovery found = Discovery.of(settings);
        assertThat(found.refusals()).isEmpty();
        Vault vault = new Vault(settings.vault(), settings.staging());
        vault.open();
        StagingArea area = new StagingArea(settings.staging(), "test", Corrections.NONE);
        assertThat(new Stager(area, vault, TODAY, new RejectionLists(settings.rejected())).stageAll(found.deliveries()))
                .isEmpty();
        List<Current> current = new ArrayList<>();
        for (Delivery delivery : found.deliveries()) {
            current.add(new Current(
                    delivery.source(),
                    area.account(delivery.source(), delivery.key()).orElseThrow()));
        }
        return current;
    }

    // The account of deliveries is an import's; no figure is made of it.
    private static void withoutAudit(Path database) throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            DuckDb.attachNew(connection, database, "research");
            for (Table table : List.of(AuditFile.TABLE, AuditPart.TABLE)) {
                for (String statement : Ddl.create("research", table)) {
                    DuckDb.execute(connection, statement);
                }
            }
        }
    }
}
