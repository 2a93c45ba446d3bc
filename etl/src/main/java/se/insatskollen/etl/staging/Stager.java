package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.etl.pseudonym.PseudonymKey;
import se.insatskollen.etl.pseudonym.Pseudonyms;
import se.insatskollen.etl.pseudonym.Vault;
import se.insatskollen.etl.pseudonym.VaultException;
import se.insatskollen.etl.reading.UnreadableException;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.HeaderCheck;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** Parses deliveries into the staging area, or refuses them; there is nothing in between. */
public final class Stager {
    private static final Logger LOG = LoggerFactory.getLogger(Stager.class);

    private final StagingArea area;
    private final Vault vault;

    public Stager(StagingArea area, Vault vault) {
        this.area = area;
        this.vault = vault;
    }

    /** Parses the deliveries, some at a time, and tells what was refused, in their order. */
    public List<Refusal> stageAll(List<Delivery> deliveries) throws IOException, SQLException {
        Path identities = vault.reading();
        try (Connection duckDb = DuckDb.inMemory()) {
            List<Callable<List<Refusal>>> tasks = deliveries.stream()
                    .map(delivery -> (Callable<List<Refusal>>) () -> stage(delivery, identities, duckDb))
                    .toList();
            return InParallel.run(tasks).stream().flatMap(List::stream).toList();
        } finally {
            area.clear();
            vault.reading();
        }
    }

    private List<Refusal> stage(Delivery delivery, Path identities, Connection duckDb)
            throws IOException, SQLException {
        Optional<String> unreadable = unreadable(delivery);
        if (unreadable.isPresent()) {
            return List.of(new Refusal(delivery.place(), unreadable.get()));
        }
        Path parsed = area.parsing(delivery.key());
        parse(delivery, parsed.resolve(StagingArea.PARQUET), identities.resolve(delivery.key()));
        try (Connection connection = DuckDb.beside(duckDb)) {
            return judge(delivery, parsed, connection, identities);
        }
    }

    private List<Refusal> judge(Delivery delivery, Path parsed, Connection connection, Path identities)
            throws IOException, SQLException {
        Judgement judgement = Judgement.of(delivery, connection, parsed.resolve(StagingArea.PARQUET));
        if (judgement.refusals().isEmpty()) {
            DeliveryAccount account = judgement.account();
            if (delivery.source().protection().isPresent()) {
                vault.accept(identities.resolve(delivery.key()), delivery.key());
            }
            area.accept(delivery, parsed, account);
            LOG.info(
                    "{}: {} rows in, {} loaded, {} rejected, {} duplicates",
                    delivery.place(),
                    account.rows().in(),
                    account.rows().loaded(),
                    account.rows().rejected(),
                    account.rows().duplicate());
        }
        return judgement.refusals();
    }

    private static Optional<String> unreadable(Delivery delivery) throws IOException {
        if (delivery.facts().unreadable().isPresent()) {
            return delivery.facts().unreadable();
        }
        try {
            HeaderCheck.require(delivery.source(), delivery.file(), delivery.facts());
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void parse(Delivery delivery, Path staged, Path protectedFile) throws IOException {
        Set<String> protectedPersons = new TreeSet<>();
        try (DeliveryRows rows = new DeliveryRows(delivery.source(), delivery.file(), delivery.facts(), ids(delivery));
                StagedFile file = new StagedFile(delivery.source(), delivery.key(), staged)) {
            for (Optional<DeliveryRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                file.write(row.get());
                row.get().protectedPerson().ifPresent(protectedPersons::add);
            }
        } catch (UnreadableException | VaultException e) {
            // Header and key were read before: they have changed under us.
            throw new IllegalStateException(delivery.place() + " changed while it was read", e);
        }
        if (!protectedPersons.isEmpty()) {
            Files.write(protectedFile, protectedPersons);
        }
    }

    private Ids ids(Delivery delivery) throws IOException, VaultException {
        return delivery.source().holdsPseudonyms()
                ? new Ids(Optional.of(new Pseudonyms(PseudonymKey.read(vault.keyFile()))), delivery.isInvented())
                : Ids.NONE;
    }
}
