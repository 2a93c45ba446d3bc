package se.insatskollen.warehouse.release;

import java.time.LocalDate;
import java.util.List;
import se.insatskollen.warehouse.codes.DeliveryMode;

/**
 * One delivery and what became of its rows and öre.
 *
 * @param deliveryKey source and content hash; rows of the star carry it
 * @param source name of the source contract
 * @param origin where it lay: register, reference or landing
 * @param fileName name of the file, without folder
 * @param sha256 identity of the delivery: hash of its bytes
 * @param isInvented whether it lay in a folder marked as invented
 * @param covers what it means for what was delivered before
 * @param form how it was written
 * @param parts one for each sheet, one alone for other files
 */
public record DeliveryAccount(
        String deliveryKey,
        String source,
        String origin,
        String fileName,
        String sha256,
        boolean isInvented,
        Coverage covers,
        DeliveryForm form,
        List<PartAccount> parts) {

    /**
     * What a delivery means for what was delivered before.
     *
     * @param from first day whose rows a full delivery replaces
     * @param to last of these days
     */
    public record Coverage(DeliveryMode mode, LocalDate from, LocalDate to) {
        private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
        private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

        public Coverage {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Coverage ends %s before it starts %s".formatted(to, from));
            }
        }

        /** Of all days. */
        public static Coverage ofAllDays(DeliveryMode mode) {
            return new Coverage(mode, FIRST_DAY, LAST_DAY);
        }

        /** Whether it says which days it covers. */
        public boolean hasDays() {
            return !from.equals(FIRST_DAY) || !to.equals(LAST_DAY);
        }
    }

    /** What became of its rows. */
    public Tally rows() {
        return Tally.sum(parts.stream().map(PartAccount::rows));
    }

    /** What became of the öre of its rows. */
    public Tally ore() {
        return Tally.sum(parts.stream().map(PartAccount::ore));
    }

    /** The same content, found under this name, mark and coverage: identity is the content, the rest is how it lay this time. */
    public DeliveryAccount under(String newOrigin, String newFileName, boolean isMarkedInvented, Coverage newCoverage) {
        return new DeliveryAccount(
                deliveryKey, source, newOrigin, newFileName, sha256, isMarkedInvented, newCoverage, form, parts);
    }
}
