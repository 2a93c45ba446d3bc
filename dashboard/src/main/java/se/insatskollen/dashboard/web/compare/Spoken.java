package se.insatskollen.dashboard.web.compare;

import java.math.BigDecimal;
import java.util.Map;
import se.insatskollen.dashboard.web.SwedishFormat;

/** How a figure is said aloud. An indicator without words of its own is said by its title and unit. */
public final class Spoken {
    /**
     * The words of one indicator.
     *
     * @param pattern a main clause with the value at its {@code %s}
     * @param more what it is when the value is higher than the others'
     * @param less what it is when the value is lower
     */
    private record Phrase(String pattern, String more, String less) {}

    private static final Phrase PLAIN = new Phrase("", "högre", "lägre");

    private static final Map<String, Phrase> PHRASES = Map.ofEntries(
            Map.entry("children_reached", new Phrase("%s av 1\u00a0000 barn fick en insats", "fler", "färre")),
            Map.entry(
                    "girls_and_boys_reached",
                    new Phrase("flickor fick insats %s gånger så ofta som pojkar", "högre", "lägre")),
            Map.entry(
                    "assessment_within_14_days",
                    new Phrase("%s av 100 anmälningar bedömdes inom 14 dagar", "fler", "färre")),
            Map.entry(
                    "investigation_within_4_months",
                    new Phrase("%s av 100 utredningar blev klara inom fyra månader", "fler", "färre")),
            Map.entry(
                    "wait_for_support",
                    new Phrase("hälften väntade mer än %s dagar på en insats", "längre", "kortare")),
            Map.entry(
                    "caseworkers_per_case",
                    new Phrase("ett ärende hade i snitt %s olika socialsekreterare", "fler", "färre")),
            Map.entry(
                    "direct_contact_time",
                    new Phrase("%s procent av arbetstiden var tillsammans med familjen", "mer", "mindre")),
            Map.entry("goal_reached", new Phrase("%s av 100 insatser nådde målet", "fler", "färre")),
            Map.entry(
                    "return_within_12_months",
                    new Phrase("i %s av 100 ärenden kom barnet tillbaka inom ett år", "fler", "färre")),
            Map.entry(
                    "placed_within_12_months",
                    new Phrase("i %s av 100 ärenden placerades barnet inom ett år", "fler", "färre")),
            Map.entry(
                    "placement_days_24_months",
                    new Phrase("barnen var placerade i snitt %s dygn per ärende", "fler", "färre")),
            Map.entry("cost_per_case", new Phrase("ett ärende kostade i snitt %s kronor", "mer", "mindre")),
            Map.entry(
                    "cost_per_support_day", new Phrase("en dag med insats kostade i snitt %s kronor", "mer", "mindre")),
            Map.entry(
                    "standardised_change",
                    new Phrase("måendet ändrades i snitt %s standardavvikelser, där plus är bättre", "mer", "mindre")),
            Map.entry(
                    "reliable_improvement",
                    new Phrase("i %s av 100 mätningar blev det säkert bättre", "fler", "färre")),
            Map.entry(
                    "reliable_deterioration",
                    new Phrase("i %s av 100 mätningar blev det säkert sämre", "fler", "färre")));

    private Spoken() {}

    /** Whether the indicator has words of its own. */
    static boolean has(String indicatorId) {
        return PHRASES.containsKey(indicatorId);
    }

    /** "62 av 100 utredningar blev klara inom fyra månader", or title and value. */
    static String of(IndicatorRow indicator, BigDecimal value) {
        Phrase phrase = phrase(indicator);
        return phrase.pattern().isEmpty()
                ? "%s %s".formatted(SwedishFormat.inside(indicator.indicatorTitle()), indicator.said(value))
                : phrase.pattern().formatted(indicator.shown(value));
    }

    static String more(IndicatorRow indicator) {
        return phrase(indicator).more();
    }

    static String less(IndicatorRow indicator) {
        return phrase(indicator).less();
    }

    private static Phrase phrase(IndicatorRow indicator) {
        return PHRASES.getOrDefault(indicator.indicatorId(), PLAIN);
    }
}
