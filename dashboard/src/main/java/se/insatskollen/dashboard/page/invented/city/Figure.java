package se.insatskollen.dashboard.page.invented.city;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.chart.Span;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.schema.Code;

/** What a reader may look at, and how it is said. */
enum Figure implements Code {
    CASES("ärenden", "Ärenden", "antal ärenden som öppnades under året"),
    COST("kostnad", "Kostnad", "bokfört under året, miljoner kronor i varje års priser"),
    PLACEMENT_DAYS("placeringsdygn", "Placeringsdygn", "dygn som barn var placerade under året");

    private final String label;
    private final String title;
    private final String measure;

    Figure(String label, String title, String measure) {
        this.label = label;
        this.title = title;
        this.measure = measure;
    }

    @Override
    public String label() {
        return label;
    }

    String title() {
        return title;
    }

    /** What is measured and in what. */
    String measure() {
        return measure;
    }

    /** The same at the beginning of a sentence. */
    String subtitle() {
        return SwedishFormat.sentence(measure);
    }

    /** Head of the column. */
    String unit() {
        return switch (this) {
            case CASES -> "Ärenden";
            case COST -> "Miljoner kronor";
            case PLACEMENT_DAYS -> "Dygn";
        };
    }

    /** Cases and days are whole; millions are not. */
    Span span() {
        return switch (this) {
            case CASES, PLACEMENT_DAYS -> Span.COUNTS;
            case COST -> Span.FREE;
        };
    }

    /** What is drawn; empty where it is hidden. */
    Optional<BigDecimal> value(FigureRow row) {
        return switch (this) {
            case CASES -> row.caseCount().map(BigDecimal::valueOf);
            case COST -> row.costMillionSek().map(BigDecimal::stripTrailingZeros);
            case PLACEMENT_DAYS -> row.placementDays().map(BigDecimal::valueOf);
        };
    }

    boolean isHidden(FigureRow row) {
        return value(row).isEmpty();
    }

    /** The value for a column whose head says the unit. */
    String shown(FigureRow row) {
        Optional<String> shown =
                switch (this) {
                    case CASES -> row.caseCount().map(SwedishFormat::number);
                    case COST -> row.costMillionSek().map(million -> SwedishFormat.decimals(million, 1));
                    case PLACEMENT_DAYS -> row.placementDays().map(SwedishFormat::number);
                };
        return shown.orElse(SwedishFormat.HIDDEN);
    }

    Cell cell(FigureRow row) {
        return Cell.number(shown(row), value(row));
    }

    /** The value in running text: "1 ärende", "12,3 miljoner kronor", "45 678 dygn". */
    String said(FigureRow row) {
        if (isHidden(row)) {
            return SwedishFormat.HIDDEN;
        }
        return switch (this) {
            case CASES -> shown(row) + (row.caseCount().orElseThrow() == 1 ? " ärende" : " ärenden");
            case COST -> SwedishFormat.roundedKronor(row.costOre().orElseThrow());
            case PLACEMENT_DAYS -> shown(row) + " dygn";
        };
    }

    /** What happened, after a word of time: "bokfördes 812,3 miljoner kronor". */
    String after(FigureRow row) {
        return switch (this) {
            case CASES -> "öppnades " + said(row);
            case COST -> "bokfördes " + said(row);
            case PLACEMENT_DAYS -> "var barn placerade i " + said(row);
        };
    }

    /** What happened, as a clause of its own: "812,3 miljoner kronor bokfördes". */
    String plain(FigureRow row) {
        return switch (this) {
            case CASES -> said(row) + " öppnades";
            case COST -> said(row) + " bokfördes";
            case PLACEMENT_DAYS -> "barn var placerade i " + said(row);
        };
    }

    /** The answer: "I Exempelstad öppnades 5 748 ärenden 2025." */
    String answer(String area, FigureRow row) {
        if (isHidden(row)) {
            return "%s i %s %d: %s.".formatted(title, area, row.yearNumber(), SwedishFormat.HIDDEN);
        }
        String sentence =
                switch (this) {
                    case CASES -> "I %s öppnades %s %d.";
                    case COST -> "I %s bokfördes %s %d.";
                    case PLACEMENT_DAYS -> "Barn från %s var placerade i sammanlagt %s %d.";
                };
        return sentence.formatted(area, said(row), row.yearNumber());
    }
}
