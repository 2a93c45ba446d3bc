package se.insatskollen.etl.reading;

/** Keeps what is packed from costing more than it should: 500 kB can unfold to gigabytes. */
final class Inflation {
    static final long MOST_BYTES = 4L << 30;
    // Equal rows shrink to a fiftieth; a bomb to a thousandth. What is small may do as it likes.
    static final long MOST_TIMES = 200;
    static final long FREE_BYTES = 10L << 20;

    private final long packedBytes;
    private long bytes;

    Inflation(long packedBytes) {
        this.packedBytes = packedBytes;
    }

    /** Takes note of bytes that were unfolded. */
    void take(long more) throws FlawException {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new FlawException(Flaw.lasting("unfolds to more than 4 GB. Split it into several files."));
        }
        if (isBomb(bytes, packedBytes)) {
            throw new FlawException(
                    Flaw.lasting("unfolds to more than %d times its size. Deliver it unpacked.".formatted(MOST_TIMES)));
        }
    }

    static boolean isBomb(long bytes, long packedBytes) {
        return bytes > FREE_BYTES && bytes / MOST_TIMES > packedBytes;
    }
}
