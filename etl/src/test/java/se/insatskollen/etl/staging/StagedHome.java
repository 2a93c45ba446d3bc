package se.insatskollen.etl.staging;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.sources.Corrections;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.Literal;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Tally;
import se.insatskollen.warehouse.schema.Column;

/** A home into which deliveries are staged as an import does it, and what must hold of it afterwards. */
final class StagedHome {
    private final Path home;
    private final Path vaultFolder;
    private final StagingArea area;

    StagedHome(Path home) {
        this.home = home;
        this.vaultFolder = home.resolve("vault");
        this.area = new StagingArea(home.resolve("staging"), "v1", Corrections.NONE);
    }

    List<Refusal> stage(List<Delivery> deliveries, LocalDate today) throws Exception {
        Vault vault = new Vault(vaultFolder, home.resolve("staging"));
        vault.open();
        return new Stager(area, vault, today, new RejectionLists(home.resolve("rejected"))).stageAll(deliveries);
    }

    /** Whether it was accepted; then its account is what lies in its Parquet file, else nothing of it is kept. */
    boolean holdsWholeOrNotAtAll(Delivery delivery, List<Refusal> refusals, Connection duckDb)
            throws IOException, SQLException {
        boolean isRefused =
                refusals.stream().anyMatch(refusal -> refusal.place().equals(delivery.place()));
        Path parquet = area.parquet(delivery.source(), delivery.key());
        if (isRefused) {
            assertThat(parquet.getParent()).doesNotExist();
            return false;
        }
        DeliveryAccount account =
                area.account(delivery.source(), delivery.key()).orElseThrow();
        String amount = delivery.source().amount().map(Column::name).orElse("0");
        Tally rows = account.rows();
        Tally ore = account.ore();
        assertThat(DuckDb.texts(duckDb, """
                        select concat_ws(' ', count(*), count(problem), coalesce(sum(if(problem is null, %s, rejected_ore)), 0),
                            coalesce(sum(rejected_ore), 0)) from read_parquet(%s)""".formatted(amount, Literal.path(parquet))))
                .containsExactly("%d %d %d %d".formatted(rows.in(), rows.rejected(), ore.in(), ore.rejected()));
        assertThat(DuckDb.texts(duckDb, """
                        select concat_ws(' ', count(*), coalesce(sum(%s), 0)) from (select distinct %s from read_parquet(%s) where problem is null)""".formatted(amount, columns(delivery), Literal.path(parquet))))
                .containsExactly("%d %d".formatted(rows.loaded(), ore.loaded()));
        return true;
    }

    /** The files outside the vault that hold a personal number. */
    List<Path> leaks(Connection duckDb) throws IOException, SQLException {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> outside = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(vaultFolder))
                    .toList();
            List<Path> leaks = new ArrayList<>();
            for (Path file : outside) {
                if (PersonalNumbersOfTheTown.areIn(text(file, duckDb))) {
                    leaks.add(file);
                }
            }
            return leaks;
        }
    }

    boolean hasNothingHalfParsed() {
        return Files.notExists(home.resolve("staging").resolve(".parsing"));
    }

    // Keys that are no pseudonyms are taken as their system makes them.
    private static String text(Path file, Connection duckDb) throws IOException, SQLException {
        return file.getFileName().toString().equals(StagingArea.PARQUET)
                ? String.join(
                        "\n",
                        DuckDb.texts(
                                duckDb,
                                "select rows::varchar from read_parquet(%s) as rows".formatted(Literal.path(file))))
                : Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static String columns(Delivery delivery) {
        return delivery.source().fields().stream()
                .map(field -> field.column().name())
                .collect(joining(", "));
    }
}
