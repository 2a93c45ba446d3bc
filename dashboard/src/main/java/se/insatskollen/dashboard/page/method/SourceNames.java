package se.insatskollen.dashboard.page.method;

import java.util.Map;

/** What the sources of a release are called on the page. */
final class SourceNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("area", "Kommuner, län och stadsdelar"),
            Map.entry("area_succession", "När stadsdelar slogs ihop"),
            Map.entry("claim", "Uppgifter om besparing och resultat"),
            Map.entry("decision", "Beslut och förslag"),
            Map.entry("document", "Dokument"),
            Map.entry("evaluation", "Utvärderingar"),
            Map.entry("grant", "Bidrag"),
            Map.entry("instrument", "Instrument för att mäta hur det går för barn"),
            Map.entry("instrument_property", "Hur säkert instrumenten mäter"),
            Map.entry("participation", "Deltagare"),
            Map.entry("peer_group", "Kommuner som liknar varandra"),
            Map.entry("population", "Befolkning"),
            Map.entry("price_index", "Prisindex"),
            Map.entry("programme_rule", "Regler för program"),
            Map.entry("project", "Projekt, program, fonder och studier"),
            Map.entry("published_indicator", "Vad den publicerade statistiken mäter"),
            Map.entry("published_value", "Publicerad statistik"),
            Map.entry("staffing", "Personal"),
            Map.entry("statement", "Vad dokumenten säger i övrigt"),
            Map.entry("unit_cost", "Priser på vård och stöd"));

    private SourceNames() {}

    /** The Swedish name; a source that has none yet goes by its own. */
    static String of(String source) {
        return NAMES.getOrDefault(source, source);
    }
}
