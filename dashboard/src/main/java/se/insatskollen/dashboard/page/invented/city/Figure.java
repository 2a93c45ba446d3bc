package se.insatskollen.dashboard.page.invented.city;

import java.math.BigDecimal;
import se.insatskollen.dashboard.web.SwedishFormat;
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

    BigDecimal value(FigureRow row) {
        return switch (this) {
            case CASES -> BigDecimal.valueOf(row.caseCount());
            case COST -> row.costMillionSek().stripTrailingZeros();
            case PLACEMENT_DAYS -> BigDecimal.valueOf(row.placementDays());
        };
    }

    /** The value for a column whose head says the unit. */
    String shown(FigureRow row) {
        return switch (this) {
            case CASES -> SwedishFormat.number(row.caseCount());
            case COST -> SwedishFormat.decimals(row.costMillionSek(), 1);
            case PLACEMENT_DAYS -> SwedishFormat.number(row.placementDays());
        };
    }

    /** The value in running text: "1 ärende", "12,3 miljoner kronor", "45 678 dygn". */
    String said(FigureRow row) {
        return switch (this) {
            case CASES -> shown(row) + (row.caseCount() == 1 ? " ärende" : " ärenden");
            case COST -> SwedishFormat.roundedKronor(row.costOre());
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
        String sentence =
                switch (this) {
                    case CASES -> "I %s öppnades %s %d.";
                    case COST -> "I %s bokfördes %s %d.";
                    case PLACEMENT_DAYS -> "Barn från %s var placerade i sammanlagt %s %d.";
                };
        return sentence.formatted(area, said(row), row.yearNumber());
    }
}
