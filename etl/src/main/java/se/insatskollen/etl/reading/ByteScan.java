package se.insatskollen.etl.reading;

/** Looks at the bytes of one format as they pass, a buffer at a time. */
interface ByteScan {
    void take(byte[] buffer, int length);

    /** What the bytes told, once all have passed. */
    ByteFacts finish(String sha256, long bytes);
}
