package se.insatskollen.etl.reading;

/** Looks at the bytes of one format as they pass, a buffer at a time. */
interface ByteScan {
    /** How many bytes come at a time; fewer only when they are the last. */
    int BUFFER = 1 << 16;

    void take(byte[] buffer, int length);

    /** What the bytes told, once all have passed. */
    Findings finish();
}
