package se.insatskollen.etl.staging;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.PartReading;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.release.Tally;

/**
 * Accounts for one part of a delivery, with figures that come about apart from each other: records counted in the bytes,
 * rows and öre counted by the parser, and rows and öre found in what it wrote.
 *
 * @param recordCount as the bytes told
 * @param reading as the parser told
 */
record PartCheck(Delivery delivery, long recordCount, PartReading reading) {

    static List<PartCheck> of(Delivery delivery, ParsedDelivery parsed) {
        List<PartCheck> checks = new ArrayList<>();
        for (PartReading part : parsed.parts()) {
            long records = delivery.facts().parts().stream()
                    .filter(counted -> counted.name().equals(part.name()))
                    .mapToLong(ByteFacts.Part::recordCount)
                    .sum();
            checks.add(new PartCheck(delivery, records, part));
        }
        return checks;
    }

    /** Whether every record was understood. */
    boolean isWhole(ParsedRows rows) throws SQLException {
        return rows.found(reading).parsed() == rowsIn();
    }

    /** Says how many were not. */
    String lost(ParsedRows rows) throws SQLException {
        return "has %d records but %d were understood. Look for a stray quotation mark."
                .formatted(rowsIn(), rows.found(reading).parsed());
    }

    PartAccount account(ParsedRows rows) throws SQLException {
        ParsedRows.Found found = rows.found(reading);
        if (reading.ore() != Math.addExact(found.acceptedOre(), found.rejectedOre())) {
            throw new BrokenAccountException(
                    "%s: %d öre were read, but %d accepted + %d rejected were written. Nothing is published; report it as a fault of the import."
                            .formatted(delivery.place(), reading.ore(), found.acceptedOre(), found.rejectedOre()));
        }
        return new PartAccount(
                reading.name(),
                reading.linesBefore(),
                new Tally(
                        rowsIn(), found.loaded(), found.rejected(), found.parsed() - found.rejected() - found.loaded()),
                new Tally(
                        reading.ore(), found.loadedOre(), found.rejectedOre(), found.acceptedOre() - found.loadedOre()),
                reading.amountsUnread());
    }

    private long rowsIn() {
        return recordCount - reading.otherRecords();
    }
}
