package se.insatskollen.etl.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
import se.insatskollen.etl.rejected.RejectionList;
import se.insatskollen.etl.rejected.RejectionLists;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Ids;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.Tally;

/** Parses deliveries into the staging area, or refuses them; there is nothing in between. */
public final class Stager {
    private static final Logger LOG = LoggerFactory.getLogger(Stager.class);

    private final StagingArea area;
    private final Vault vault;
    private final LocalDate today;
    private final RejectionLists lists;

    /**
     * @param today the business date, from which the century of ten-digit personal numbers is counted back
     * @param lists where rejected rows are told of
     */
    public Stager(StagingArea area, Vault vault, LocalDate today, RejectionLists lists) {
        this.lists = lists;
        this.area = area;
        this.vault = vault;
        this.today = today;
    }

    /** Parses the deliveries, some at a time, and tells what was refused, in their order. */
    public List<Refusal> stageAll(List<Delivery> deliveries) throws IOException, SQLException {
        Path identities = vault.reading();
        try (Connection duckDb = DuckDb.spilling(area.parsing("spill"))) {
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
        Optional<String> unreadable = delivery.facts().unreadable();
        if (unreadable.isPresent()) {
            return List.of(new Refusal(delivery.place(), unreadable.get()));
        }
        Path folder = area.parsing(delivery.key());
        try (Connection connection = DuckDb.beside(duckDb)) {
            ParsedDelivery parsed =
                    parse(delivery, folder.resolve(StagingArea.PARQUET), identities.resolve(delivery.key()));
            Judgement judgement = Judgement.of(delivery, parsed, connection);
            tell(delivery, judgement);
            return judge(delivery, folder, judgement, identities);
        } catch (UnreadableException e) {
            return List.of(new Refusal(delivery.place(), e.getMessage()));
        }
    }

    private List<Refusal> judge(Delivery delivery, Path folder, Judgement judgement, Path identities)
            throws IOException {
        if (judgement.refusals().isEmpty()) {
            DeliveryAccount account = judgement.account();
            if (delivery.source().protection().isPresent()) {
                vault.accept(identities.resolve(delivery.key()), delivery.key());
            }
            area.accept(delivery, folder, account);
            delivery.facts()
                    .continuesAt()
                    .ifPresent(ignored -> LOG.warn(
                            "{} is one page of a longer list. Land the others too, or it is not whole.",
                            delivery.place()));
            Tally rows = account.rows();
            LOG.info(
                    "{}: {} rows in, {} loaded, {} rejected, {} duplicates",
                    delivery.place(),
                    rows.in(),
                    rows.loaded(),
                    rows.rejected(),
                    rows.duplicate());
        }
        return judgement.refusals();
    }

    private void tell(Delivery delivery, Judgement judgement) throws IOException, SQLException {
        try (RejectionList list = lists.open(delivery.source().name(), delivery.fileName())) {
            judgement.list(list);
            list.finish();
        }
    }

    private ParsedDelivery parse(Delivery delivery, Path staged, Path protectedFile)
            throws IOException, UnreadableException {
        Set<String> protectedPersons = new TreeSet<>();
        try (DeliveryRows rows = open(delivery);
                StagedFile file = new StagedFile(delivery.source(), delivery.key(), staged)) {
            for (Optional<DeliveryRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                file.write(row.get());
                row.get().protectedPerson().ifPresent(protectedPersons::add);
            }
            if (!protectedPersons.isEmpty()) {
                Files.write(protectedFile, protectedPersons);
            }
            if (!rows.unknownColumns().isEmpty()) {
                LOG.warn(
                        "{}: passed over the columns that its contract does not know: {}",
                        delivery.place(),
                        String.join(", ", rows.unknownColumns()));
            }
            if (rows.correctedValues() > 0) {
                LOG.info("{}: {} values corrected by data/corrections.csv", delivery.place(), rows.correctedValues());
            }
            return new ParsedDelivery(staged, rows.parts(), rows.columns());
        }
    }

    private DeliveryRows open(Delivery delivery) throws IOException, UnreadableException {
        return new DeliveryRows(
                delivery.source(),
                delivery.covers().mode(),
                delivery.file(),
                delivery.facts(),
                ids(delivery),
                area.corrections());
    }

    private Ids ids(Delivery delivery) throws IOException {
        if (!delivery.source().holdsPseudonyms()) {
            return new Ids(Optional.empty(), delivery.isInvented(), today);
        }
        try {
            PseudonymKey key = PseudonymKey.read(vault.keyFile());
            return new Ids(Optional.of(new Pseudonyms(key)), delivery.isInvented(), today);
        } catch (VaultException e) {
            throw new IllegalStateException("The key was there when the import began", e);
        }
    }
}
