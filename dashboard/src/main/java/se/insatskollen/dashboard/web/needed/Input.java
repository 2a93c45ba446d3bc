package se.insatskollen.dashboard.web.needed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.warehouse.savings.needed.Derived;
import se.insatskollen.warehouse.savings.needed.Sourced;

/**
 * A number of a worked example.
 *
 * @param shown as a page writes it, with its unit
 * @param exact unrounded
 * @param source who says so and where
 */
public record Input(String name, String shown, BigDecimal exact, String unit, String source) {
    private static final String OURS = "vår uträkning";
    private static final int DECIMALS = 2;

    static Input kronor(Sourced input) {
        return kronor(input.name(), input.value(), input.value(), input.source());
    }

    static Input count(Sourced input, String unit) {
        String shown = "%s %s".formatted(SwedishFormat.number(input.value()), unit);
        return new Input(input.name(), shown, input.value().stripTrailingZeros(), unit, input.source());
    }

    static Input ofCost(String name, Derived cost) {
        return kronor(name, cost.exact(), cost.shown(), OURS);
    }

    static Input ofDays(String name, Derived days) {
        return new Input(name, shownDays(days), rounded(days.exact()), "dygn", OURS);
    }

    /** "cirka 1 270 dygn": no more digits than its inputs have, and whole days. */
    static String shownDays(Derived days) {
        return "cirka %s dygn".formatted(SwedishFormat.decimals(days.shown(), 0));
    }

    /** "5,6 miljoner kronor". */
    static String shownKronor(BigDecimal kronor) {
        return SwedishFormat.kronor(kronor.setScale(0, RoundingMode.HALF_UP)
                .movePointRight(DECIMALS)
                .longValueExact());
    }

    private static Input kronor(String name, BigDecimal exact, BigDecimal shown, String source) {
        return new Input(name, shownKronor(shown), rounded(exact), "kronor", source);
    }

    // To the öre, or to a hundredth of a day: more is nothing but division.
    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
