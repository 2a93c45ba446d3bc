package se.insatskollen.dashboard.web.news;

import java.util.List;
import java.util.Set;

/** What a reader calls some tables of a release. How fresh the sources are changes with the day and is no topic. */
record EditionTopic(String words, Set<String> tables) {
    private static final List<EditionTopic> ALL = List.of(
            of("projekt", "register_project"),
            of("beslut och förslag", "register_decision"),
            of("utvärderingar", "register_evaluation"),
            of("uppgivna besparingar och resultat", "register_claim"),
            of("bidrag", "register_grant"),
            of("deltagare", "register_participation"),
            of("bemanning", "register_staffing"),
            of("vad dokumenten säger", "register_statement"),
            of("regler för program", "register_programme_rule"),
            of("dokument", "register_document"),
            of("rättelser", "register_erratum"),
            of("priser", "register_unit_cost", "register_unit_cost_point"),
            of("prisindex", "register_price_index"),
            of("områden", "register_area"),
            of("siffror i jämförelserna", "open_indicator", "open_indicator_value", "open_indicator_comparison"),
            of("siffror om stadsdelar", "open_area_year"),
            of("siffror om projekt", "open_project_year", "open_project_flow", "open_project_economy"));

    /** What has changed, where those tables have. */
    static List<String> among(Set<String> changedTables) {
        return ALL.stream()
                .filter(topic -> topic.tables().stream().anyMatch(changedTables::contains))
                .map(EditionTopic::words)
                .toList();
    }

    private static EditionTopic of(String words, String... tables) {
        return new EditionTopic(words, Set.of(tables));
    }
}
