package se.insatskollen.warehouse.indicators;

import java.util.Optional;

/**
 * Whom a figure tells of besides families: where they are few, it would tell of them one by one.
 *
 * @param view the relation of {@code /sql/indicator_view} with a row per {@code unit_key} and {@code party_key}; empty
 *     where it is the unit's own worker
 */
public record Parties(Kind kind, Optional<String> view) {
    /** Who they are. */
    public enum Kind {
        WORKERS,
        /** Organisations that care was purchased from. */
        PROVIDERS
    }

    public Parties {
        if (kind == Kind.PROVIDERS && view.isEmpty()) {
            throw new IllegalArgumentException("A unit has no provider of its own; name the view that tells of them");
        }
    }
}
