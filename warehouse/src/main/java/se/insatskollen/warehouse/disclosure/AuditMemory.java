package se.insatskollen.warehouse.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Hashes of the components that have passed an audit: the same inputs pass again. */
public final class AuditMemory {
    private final Set<String> before;
    private final Set<String> passed = new TreeSet<>();

    /** Remembers nothing. */
    public AuditMemory() {
        this(List.of());
    }

    /** @param before what {@link #passed} told of an earlier audit */
    public AuditMemory(Collection<String> before) {
        this.before = Set.copyOf(before);
    }

    synchronized boolean hasPassed(String hash) {
        if (before.contains(hash)) {
            passed.add(hash);
        }
        return passed.contains(hash);
    }

    synchronized void pass(String hash) {
        passed.add(hash);
    }

    /** The components that have passed this time. */
    public synchronized List<String> passed() {
        return List.copyOf(passed);
    }
}
