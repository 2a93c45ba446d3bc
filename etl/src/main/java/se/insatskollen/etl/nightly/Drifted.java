package se.insatskollen.etl.nightly;

import se.insatskollen.etl.drift.Drift;

/** A new delivery that differs from the earlier ones of its series, by its place. */
public record Drifted(String place, Drift drift) {
    @Override
    public String toString() {
        return place + " " + drift.text();
    }
}
