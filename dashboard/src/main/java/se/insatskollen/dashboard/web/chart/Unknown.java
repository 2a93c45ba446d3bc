package se.insatskollen.dashboard.web.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.insatskollen.warehouse.codes.CellState;

/** Draws a cell without a figure: each state has a texture of its own, so that none looks like another or like nought. */
final class Unknown {
    private static final double QUARTER_TURN = 0.7854;

    /** @param decal ECharts' word for a texture */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Texture(String color, String borderColor, int borderWidth, String borderType, Decal decal) {}

    record Decal(
            String symbol, double symbolSize, String color, double rotation, List<?> dashArrayX, List<?> dashArrayY) {}

    private Unknown() {}

    static Texture texture(CellState state) {
        return switch (state) {
            case SUPPRESSED -> filled(lines(QUARTER_TURN));
            case TOO_EARLY ->
                filled(new Decal(
                        "circle", 0.6, Option.OTHERS, 0, List.of(List.of(6, 6), List.of(0, 6, 6, 0)), List.of(6, 0)));
            case NOT_COMPUTABLE -> filled(lines(0));
            case NO_DATA, VALUE, ZERO -> new Texture("transparent", Option.OTHERS, 1, "dashed", null);
        };
    }

    private static Texture filled(Decal decal) {
        return new Texture("transparent", Option.OTHERS, 1, "solid", decal);
    }

    private static Decal lines(double rotation) {
        return new Decal("rect", 1, Option.OTHERS, rotation, List.of(1, 0), List.of(2, 5));
    }
}
