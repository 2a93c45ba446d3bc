package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CostKind;
import se.insatskollen.warehouse.codes.PayerKind;

/**
 * A row of a municipality's ledger before it has its number.
 *
 * @param place whose committee the cost belongs to
 */
record Booking(
        LocalDate day,
        Place place,
        String account,
        CostKind kind,
        Optional<Project> project,
        PayerKind payer,
        Ore amount) {

    Booking withAmount(Ore other) {
        return new Booking(day, place, account, kind, project, payer, other);
    }
}
