package se.insatskollen.dashboard.page.saving;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.dashboard.web.table.Cell;

/**
 * Something that a worked example rests on, with its source.
 *
 * @param written as the source writes it, with its unit and the year of its prices
 * @param moved a price in the prices of the example's year; empty where it is no price
 * @param quality how good the source is
 */
record Input(String name, String written, Optional<Moved> moved, String source, String quality, String note) {
    /** A price in another year's prices: rounded for the page, unrounded for the file. */
    record Moved(String shown, BigDecimal kronor) {}

    static Input of(ClaimRow claim) {
        return new Input(
                claim.title(),
                claim.figure(),
                Optional.empty(),
                "%s, %s"
                        .formatted(
                                claim.source().documentTitle(), claim.source().origin()),
                claim.certainty(),
                claim.period().isKnown() ? "gäller " + claim.period().text() : "");
    }

    static Input of(AvoidedKind kind) {
        PriceRow price = kind.price();
        return new Input(
                price.name(),
                price.asWritten(),
                Optional.of(new Moved(kind.shownPrice(), kind.kronor())),
                price.origin(),
                price.costQuality().label(),
                price.note().orElse(""));
    }

    Cell movedCell() {
        return moved.map(price -> Cell.number(price.shown(), price.kronor())).orElseGet(Cell::nothing);
    }
}
