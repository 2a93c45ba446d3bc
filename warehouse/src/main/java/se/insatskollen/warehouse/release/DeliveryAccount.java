package se.insatskollen.warehouse.release;

/**
 * What became of the rows of one delivery. A record of this class that does not add up cannot be made.
 *
 * @param deliveryKey source and content hash; rows of the star carry it
 * @param source name of the source contract
 * @param origin where it lay: register, reference or landing
 * @param fileName name of the file, without folder
 * @param sha256 identity of the delivery: hash of its bytes
 * @param isInvented whether it lay in a folder marked as invented
 * @param encoding character encoding found
 * @param rowsIn records in the file, counted apart from the parser
 */
public record DeliveryAccount(
        String deliveryKey,
        String source,
        String origin,
        String fileName,
        String sha256,
        boolean isInvented,
        String encoding,
        long rowsIn,
        long rowsLoaded,
        long rowsRejected,
        long rowsDuplicate) {

    public DeliveryAccount {
        if (rowsIn != rowsLoaded + rowsRejected + rowsDuplicate) {
            throw new IllegalArgumentException("%s: %d rows in, but %d loaded + %d rejected + %d duplicates"
                    .formatted(fileName, rowsIn, rowsLoaded, rowsRejected, rowsDuplicate));
        }
    }

    /** The same content, found under this name and mark: identity is the content, the name is where it lay this time. */
    public DeliveryAccount under(String newOrigin, String newFileName, boolean isMarkedInvented) {
        return new DeliveryAccount(
                deliveryKey,
                source,
                newOrigin,
                newFileName,
                sha256,
                isMarkedInvented,
                encoding,
                rowsIn,
                rowsLoaded,
                rowsRejected,
                rowsDuplicate);
    }
}
