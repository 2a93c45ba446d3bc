package se.insatskollen.etl.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.DeliveryForm;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.release.Tally;

/**
 * Holds a parsed delivery against its contract and accounts for every row and every öre. What is kept by hand is
 * reviewed, so one bad row refuses the file; of what systems export, as many rows may be rejected as is agreed.
 */
final class Judgement {
    private final Delivery delivery;
    private final ParsedDelivery parsed;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<PartAccount> parts = new ArrayList<>();

    private Judgement(Delivery delivery, ParsedDelivery parsed, ParsedRows rows) throws SQLException {
        this.delivery = delivery;
        this.parsed = parsed;
        for (PartCheck check : PartCheck.of(delivery, parsed)) {
            if (check.isWhole(rows)) {
                parts.add(check.account(rows));
            } else {
                refusals.add(new Refusal(delivery.place(), check.lost(rows)));
            }
        }
        switch (delivery.source().upkeep()) {
            case BY_HAND -> judgeByHand(rows);
            case BY_SYSTEM -> judgeBySystem(rows);
        }
    }

    /** @throws BrokenAccountException when the öre do not add up, which is our fault and nobody else's */
    static Judgement of(Delivery delivery, ParsedDelivery parsed, Connection connection) throws SQLException {
        return new Judgement(delivery, parsed, new ParsedRows(delivery.source(), parsed.parquet(), connection));
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The account of an accepted delivery. */
    DeliveryAccount account() {
        return new DeliveryAccount(
                delivery.key(),
                delivery.source().name(),
                delivery.origin().folder(),
                delivery.fileName(),
                delivery.facts().sha256(),
                delivery.isInvented(),
                delivery.covers(),
                form(),
                List.copyOf(parts));
    }

    private void judgeByHand(ParsedRows rows) throws SQLException {
        tell(rows.told(), rows.rejectedCount());
        List<String> conflicts = rows.keyConflicts();
        tell(conflicts, conflicts.size());
    }

    private void judgeBySystem(ParsedRows rows) throws SQLException {
        long in = parts.stream().map(PartAccount::rows).mapToLong(Tally::in).sum();
        long rejected = rows.rejectedCount();
        int allowed = delivery.source().terms().rejectedPerThousand();
        if (rejected * 1000 > in * allowed && refusals.isEmpty()) {
            String limit = allowed == 0 ? "where none may" : "more than %d in a thousand".formatted(allowed);
            refusals.add(new Refusal(
                    delivery.place(),
                    "breaks the contract in %d of %d rows, %s. Correct it and deliver it again."
                            .formatted(rejected, in, limit)));
            tell(rows.told(), rejected);
        }
    }

    private void tell(List<String> problems, long count) {
        problems.forEach(problem -> refusals.add(new Refusal(delivery.place(), problem)));
        if (count > problems.size()) {
            refusals.add(new Refusal(
                    delivery.place(), "has %d more rows that break the contract.".formatted(count - problems.size())));
        }
    }

    private DeliveryForm form() {
        return new DeliveryForm(
                delivery.facts().kind().label(),
                delivery.facts().encoding().name(),
                delivery.facts().delimiter(),
                delivery.facts().lineEnds(),
                parsed.columns());
    }
}
