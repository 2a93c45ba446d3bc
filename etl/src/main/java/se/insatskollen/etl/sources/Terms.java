package se.insatskollen.etl.sources;

import java.util.Optional;
import java.util.Set;
import se.insatskollen.etl.reading.AmountConvention;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.codes.Rhythm;

/**
 * What is agreed with whoever delivers a source, beside its columns.
 *
 * @param title what it holds, in plain Swedish
 * @param sender where it comes from, in plain Swedish
 * @param rhythm how often it is delivered
 * @param mode what a delivery means that brings no control file
 * @param day the column whose days a full delivery of some days replaces
 * @param amounts how an amount such as {@code 1.234} is meant
 * @param rejectedPerThousand how many of a thousand rows may be rejected before the file is
 * @param unknownColumns what becomes of a file with columns that are not in the contract
 * @param refusedDrift changes in the supplier's system that refuse a delivery until it is accepted by name
 */
public record Terms(
        String title,
        String sender,
        Rhythm rhythm,
        DeliveryMode mode,
        Optional<String> day,
        AmountConvention amounts,
        int rejectedPerThousand,
        UnknownColumns unknownColumns,
        Set<DriftKind> refusedDrift) {
    private static final int ONE_IN_A_HUNDRED = 10;

    /** What becomes of a file with columns that are not in the contract. */
    public enum UnknownColumns {
        /** It is refused: a reviewed file has no columns by accident. */
        REFUSED,
        /** They are passed over and told of: systems add columns without asking, and what we do not need we do not take. */
        PASSED_OVER
    }

    /** Of what is kept by hand and reviewed. */
    static Terms ofHand(String title, String sender) {
        return new Terms(
                title,
                sender,
                Rhythm.WHEN_KNOWN,
                DeliveryMode.FULL,
                Optional.empty(),
                AmountConvention.DECIMAL_COMMA,
                0,
                UnknownColumns.REFUSED,
                Set.of());
    }

    /** Of what a system exports: rows by key, one in a hundred may be rejected. */
    static Terms ofSystem(String title, String sender, Rhythm rhythm) {
        return new Terms(
                title,
                sender,
                rhythm,
                DeliveryMode.DELTA,
                Optional.empty(),
                AmountConvention.DECIMAL_COMMA,
                ONE_IN_A_HUNDRED,
                UnknownColumns.PASSED_OVER,
                Set.of());
    }

    /** The same terms; a full delivery of some days replaces the rows whose day in this column is one of them. */
    Terms byDay(String column) {
        return new Terms(
                title,
                sender,
                rhythm,
                mode,
                Optional.of(column),
                amounts,
                rejectedPerThousand,
                unknownColumns,
                refusedDrift);
    }

    /** The same terms; a single rejected row refuses the file, because money must add up. */
    Terms withoutRejections() {
        return new Terms(title, sender, rhythm, mode, day, amounts, 0, unknownColumns, refusedDrift);
    }

    /** The same terms; these changes refuse a delivery until it is accepted by name. */
    Terms refusing(DriftKind... drift) {
        return new Terms(title, sender, rhythm, mode, day, amounts, rejectedPerThousand, unknownColumns, Set.of(drift));
    }
}
