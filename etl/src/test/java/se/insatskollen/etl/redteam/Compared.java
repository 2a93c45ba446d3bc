package se.insatskollen.etl.redteam;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A row of {@code open_indicator_comparison}: what it says of others than the area itself. */
record Compared(
        String indicator,
        String area,
        String division,
        String period,
        OptionalInt peers,
        OptionalDouble othersValue,
        OptionalInt rankTo,
        OptionalDouble funnelSize,
        OptionalDouble funnelValue,
        OptionalDouble standardised,
        OptionalDouble sexGap) {}
