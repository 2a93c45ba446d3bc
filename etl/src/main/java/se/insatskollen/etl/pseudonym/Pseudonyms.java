package se.insatskollen.etl.pseudonym;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;

/**
 * Turns ids into pseudonyms: the first 96 bits of HMAC-SHA-256 over subject and id, as 16 characters of URL-safe Base64.
 * Among a hundred million ids the chance that two share one is below one in ten million million. The same id always gives the same pseudonym under one key; without the key none can be made or undone (pitfall: all personal
 * numbers can be hashed without a key in seconds). One thread at a time.
 */
public final class Pseudonyms {
    private static final int BYTES = 12;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder();
    private static final int REMEMBERED = 1 << 12;

    /** One remembered answer: rows that follow each other name the same case, and few workers write all contacts. */
    private record Known(Subject subject, String id, String pseudonym) {}

    private final Mac mac;
    private final Known[] known = new Known[REMEMBERED];

    public Pseudonyms(PseudonymKey key) {
        this.mac = key.mac();
    }

    public String of(Subject subject, String id) {
        int place = (31 * id.hashCode() + subject.prefix().hashCode()) & (REMEMBERED - 1);
        Known found = known[place];
        if (found == null || found.subject() != subject || !found.id().equals(id)) {
            found = new Known(subject, id, make(subject, id));
            known[place] = found;
        }
        return found.pseudonym();
    }

    private String make(Subject subject, String id) {
        byte[] hash = mac.doFinal((subject.prefix() + id).getBytes(StandardCharsets.UTF_8));
        return TEXT.encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
