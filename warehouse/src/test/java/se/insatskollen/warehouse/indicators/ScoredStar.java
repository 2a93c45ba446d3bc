package se.insatskollen.warehouse.indicators;

import java.sql.SQLException;
import se.insatskollen.warehouse.tables.DimInstrument;
import se.insatskollen.warehouse.tables.FctCase;
import se.insatskollen.warehouse.tables.FctMeasurement;

/** Two cases, five instruments of different kinds, and the measurements that a test writes. */
final class ScoredStar {
    private ScoredStar() {}

    static TinyStar open() throws SQLException {
        TinyStar star = new TinyStar();
        star.has(DimInstrument.TABLE, """
                instrument_key | score_direction  | reliability
                sdq            | HIGHER_IS_WORSE  | 0.5
                ors            | HIGHER_IS_BETTER | 0.5
                unpublished    | HIGHER_IS_BETTER |
                bbic           | NO_SCORE         | 0.5
                unstated       |                  | 0.5
                """);
        star.has(FctCase.TABLE, """
                case_key | area_key
                a        | norr
                b        | norr
                """);
        return star;
    }

    /** Of fifty children the one score and of fifty the other, before support. */
    static String hundredBefore(String instrument, String low, String high) {
        String before = " | %s | PARENT | BEFORE | 2020-01-01 | ".formatted(instrument);
        return TextTable.repeated(50, "low-# | other-#" + before + low)
                + TextTable.repeated(50, "high-# | other-#" + before + high);
    }

    /** Tells the measurements: key, case, instrument, respondent, occasion, day, score. */
    static void measured(TinyStar star, String rows) throws SQLException {
        star.has(
                FctMeasurement.TABLE,
                "measurement_key | case_key | instrument_key | respondent | occasion | measured_date | score\n" + rows);
        star.withView("score_pair");
    }
}
