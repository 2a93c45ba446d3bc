package se.insatskollen.etl.redteam;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A row of {@code open_indicator_value} as a visitor reads it. */
record Row(
        Key key,
        String state,
        OptionalDouble value,
        OptionalInt families,
        OptionalDouble lower,
        OptionalDouble upper,
        boolean isBare) {

    /** A row of a cell that is shown, without bounds. */
    static Row shown(Key key, double value, int families) {
        return new Row(
                key,
                value == 0 ? "ZERO" : "VALUE",
                OptionalDouble.of(value),
                OptionalInt.of(families),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
    }

    /** A row that says no more than that the cell is hidden. */
    static Row hidden(Key key) {
        return new Row(
                key,
                "SUPPRESSED",
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                true);
    }

    boolean isHidden() {
        return state.equals("SUPPRESSED");
    }

    boolean isShown() {
        return state.equals("VALUE") || state.equals("ZERO");
    }
}
