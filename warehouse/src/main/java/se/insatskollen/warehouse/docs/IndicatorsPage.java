package se.insatskollen.warehouse.docs;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.insatskollen.warehouse.codes.CellState;
import se.insatskollen.warehouse.codes.ComparisonKind;
import se.insatskollen.warehouse.codes.PublishedShape;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.indicators.Fairness;
import se.insatskollen.warehouse.indicators.Indicator;
import se.insatskollen.warehouse.indicators.Indicators;
import se.insatskollen.warehouse.indicators.UnitColumns;
import se.insatskollen.warehouse.schema.Code;

/**
 * The page {@code docs/indicators.md} on what each indicator measures and how, written from the entries and their SQL so
 * that it cannot disagree with them. In English, with the Swedish words that readers see between quotation marks.
 */
public final class IndicatorsPage {
    private IndicatorsPage() {}

    public static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| state | Swedish |\n|---|---|\n");
        for (CellState state : CellState.values()) {
            page.append("| `%s` | %s |\n".formatted(state.name(), quoted(state.label())));
        }
        page.append(VINTAGES).append(UNITS).append("| column | type | filled | meaning |\n|---|---|---|---|\n");
        UnitColumns.ALL.forEach(column -> page.append("| `%s` | %s | %s | %s |\n"
                .formatted(
                        column.name(), column.type(), column.isFilled() ? "always" : "where known", column.meaning())));
        page.append("\n## The indicators\n");
        Indicators.ALL.forEach(indicator -> page.append(section(indicator)));
        page.append(NOMINAL);
        Indicators.NOMINAL.forEach(indicator -> page.append(section(indicator)));
        page.append("\n## Relations that several indicators read\n");
        Indicators.VIEWS.forEach(view -> page.append("\n### %s\n\n%s\n\nSQL: %s%s\n"
                .formatted(
                        view,
                        remarks("indicator_view", view),
                        link("sql/indicator_view/%s.sql".formatted(view)),
                        reads("indicator_view", view))));
        return page.toString();
    }

    private static final String INTRODUCTION = """
            # Indicators

            Generated from the entries in `se.insatskollen.warehouse.indicators` and their SQL; a test keeps it so. What readers
            see is Swedish and stands between quotation marks.

            Background figures from public statistics (`PUBLISHED`) are rows of `dim_published_indicator`, with source and without
            intervals of ours; they have no entry here.

            ## States

            A cell has a figure or says why it has none. Where the state is not `VALUE` or `ZERO`, value, families and bounds are
            empty. An outcome with a window counts only units whose whole window has passed at the data date, the day the case
            export was taken.

            Shares are stored in whole per cent and their bounds rounded outwards, since an unrounded share gives away the counts
            behind it. `ZERO` is a share of exactly 0: one of 0.3 per cent is a `VALUE` that is stored as 0, and one of 99.7 a
            `VALUE` that is stored as 100. Findings, ranks and trends come from unrounded figures.

            """;

    private static final String VINTAGES = """

            ## Areas over time

            A case keeps the district that was responsible when it was opened. Where districts have merged, each figure is told
            twice: of the area as it was, up to the day it ended or from the day it began (`AS_IT_WAS`), and of today's area with
            everything that has become part of it, in all years (`TODAY`). An area that never merged has one history
            (`UNCHANGED`).

            ## Intervals

            Each figure has a 95 % interval, to show, and a 99.8 % one. Children of one family are alike, so that intervals
            of shares, means and sums count families and not rows; those of working time count workers. An interval is
            empty where the data cannot give one: one family only, or too few values for a median.

            An area is held against all the others together, never against a pool that contains itself, by the 99.8 %
            interval of the difference (MOVER, Zou and Donner 2008): with sixteen indicators and fourteen areas 95 % would
            cry wolf a dozen times. A mean or a ratio of sums must differ with the spread of the others too, since an area
            that happens to have none of the few dear cases looks surer than it is.
            """;

    private static final String UNITS = """

            ## Units of analysis

            The SQL of an indicator gives one row per unit, in these columns and no others; it means the same in Spark and in
            DuckDB. One shared step groups units by the published tables, so that the same unit counts once in a cell.

            """;

    private static final String NOMINAL = """

            ## In nominal kronor

            What was paid, in the kronor of each year. A case is paid for over several years, so that nominal kronor cannot be
            worked out of real ones: they are published beside them, of the same families, as finely, and hidden in the same
            cells. They are no indicators of their own and stand in no list of them.
            """;

    private static String section(Indicator indicator) {
        Indicator.Words words = indicator.words();
        StringBuilder section = new StringBuilder(
                "\n### %s\n\n%s. %s\n\n".formatted(indicator.id(), quoted(words.title()), quoted(words.definition())));
        String remarks = remarks("indicator", indicator.id());
        section.append(remarks.isEmpty() ? "" : remarks + "\n\n").append("| | |\n|---|---|\n");
        row(section, "unit", "%s, %d decimals".formatted(quoted(words.unit()), indicator.decimals()));
        row(section, "said aloud", said(words.said()));
        row(section, "numerator ÷ denominator", division(words));
        row(section, "formula", quoted(indicator.statistic().description()));
        row(section, "source of the method", indicator.statistic().source());
        row(section, "kind", code(indicator.kind()));
        row(section, "direction", code(indicator.direction()));
        row(section, "unit of analysis", quoted(words.unitOfAnalysis()));
        row(section, "interval counts", counted(indicator));
        row(section, "also tells of", parties(indicator));
        row(section, "index date", quoted(words.indexDate()));
        row(section, "window", window(indicator));
        for (ComparisonKind comparison : ComparisonKind.values()) {
            row(section, "against " + quoted(comparison.label()), told(indicator.against(comparison)));
        }
        row(section, "0 or 100 % can harm", indicator.isCertaintyHarmful() ? "yes" : "no");
        row(section, "published in", shapes(indicator));
        row(section, "SQL", link(indicator.sqlFile()) + reads("indicator", indicator.id()));
        return section.toString();
    }

    private static void row(StringBuilder section, String what, String told) {
        section.append("| %s | %s |\n".formatted(what, told));
    }

    private static String division(Indicator.Words words) {
        return words.denominator().isEmpty()
                ? quoted(words.numerator())
                : quoted(words.numerator()) + " ÷ " + quoted(words.denominator());
    }

    private static String said(Indicator.Said said) {
        return "%s; %s or %s than others".formatted(quoted(said.pattern()), quoted(said.more()), quoted(said.less()));
    }

    private static String counted(Indicator indicator) {
        return switch (indicator.statistic()) {
            case PROPORTION, MEAN, RATIO_OF_SUMS ->
                switch (indicator.cluster()) {
                    case FAMILY -> "families";
                    case WORKER -> "workers";
                };
            case RATE, RATIO_OF_RATES -> "children";
            case MEDIAN -> "units, as if independent";
        };
    }

    private static String parties(Indicator indicator) {
        return indicator
                .parties()
                .map(parties -> parties.kind().name().toLowerCase(Locale.ROOT)
                        + parties.view().map(", by [%1$s](#%1$s)"::formatted).orElse(""))
                .orElse("families only");
    }

    private static String window(Indicator indicator) {
        return indicator.windowMonths().isPresent()
                ? "%d months after the index date"
                        .formatted(indicator.windowMonths().getAsInt())
                : "none";
    }

    private static String told(Fairness fairness) {
        return code(fairness.verdict())
                + fairness.reason().map(reason -> ": " + quoted(reason)).orElse("");
    }

    private static String shapes(Indicator indicator) {
        return Arrays.stream(PublishedShape.values())
                .filter(indicator.shapes()::contains)
                .map(shape -> quoted(shape.label()))
                .collect(joining(", "));
    }

    private static String reads(String layer, String name) {
        return Indicators.VIEWS.stream()
                .filter(SqlFile.read(layer, name)::contains)
                .map(view -> ", reads [%s](#%s)".formatted(view, view))
                .collect(joining());
    }

    /** What the SQL says of itself, in its comments. */
    private static String remarks(String layer, String name) {
        List<String> lines =
                SqlFile.read(layer, name).lines().map(String::strip).toList();
        StringBuilder remarks = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("--")) {
                remarks.append(line.substring(2).strip()).append(' ');
            }
        }
        return remarks.toString().strip();
    }

    private static String code(Code code) {
        return "`%s`, %s".formatted(code.name(), quoted(code.label()));
    }

    private static String quoted(String swedish) {
        return "\"" + swedish + "\"";
    }

    private static String link(String resource) {
        return "[%s](../src/main/resources/%s)".formatted(resource, resource);
    }
}
