package se.insatskollen.dashboard.page.project;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** What the page tells as prose, as tables to take home: each line with its source. */
record TakeHome(String project) {

    Table participation(List<ParticipationRow> rows) {
        return table(
                "deltagare",
                "Deltagare i " + project,
                "Vad",
                rows,
                ParticipationRow::kind,
                ParticipationRow::source,
                List.of(
                        new Column<>(Head.number("Antal"), ParticipationRow::countCell),
                        new Column<>(Head.number("Högst"), ParticipationRow::highestCell),
                        words("Enhet", row -> row.participantUnit().label()),
                        words("När", row -> row.period().text())));
    }

    Table staffing(List<StaffingRow> rows) {
        return table(
                "personal",
                "Personal i " + project,
                "Roll",
                rows,
                StaffingRow::staffRole,
                StaffingRow::source,
                List.of(
                        new Column<>(Head.number("Antal"), StaffingRow::countCell),
                        words("Enhet", row -> row.staffUnit().label()),
                        words("Läge", row -> row.staffingStatus().label()),
                        words("När", row -> row.period().text()),
                        words("Förbehåll", StaffingRow::caution)));
    }

    Table grants(List<GrantRow> rows) {
        return table(
                "bidrag",
                "Pengar till " + project,
                "Från",
                rows,
                GrantRow::payer,
                GrantRow::source,
                List.of(
                        new Column<>(Head.number("Kronor"), GrantRow::amountCell),
                        words("Ungefärligt", row -> yes(row.isAmountApproximate())),
                        words("Läge", GrantRow::status),
                        words("Avser", row -> row.period().text()),
                        words("Täcker", GrantRow::covers),
                        words("Beslutat", GrantRow::decided),
                        words("Nummer", GrantRow::shownNumber),
                        words("Villkor och anmärkning", GrantRow::shownConditions)));
    }

    Table claims(List<Claim> rows) {
        return table(
                "uppgifter",
                "Uppgifter om besparing och resultat i " + project,
                "Uppgift",
                rows,
                claim -> claim.row().title(),
                claim -> claim.row().source(),
                List.of(
                        new Column<>(Head.number("Kronor"), Claim::amountCell),
                        words("Ungefärligt", claim -> yes(claim.row().isAmountApproximate())),
                        new Column<>(Head.number("Antal placeringar"), Claim::placementsCell),
                        words("Gäller hur många", claim -> claim.row().denominator()),
                        new Column<>(
                                Head.number("Kronor för var och en, vår uträkning, inte avrundat"),
                                Claim::exactPerUnitCell),
                        words("Per vad", Claim::unit),
                        words("Resultatet gäller", claim -> claim.row().period().text()),
                        words(
                                "Brutto eller netto",
                                claim -> claim.row().grossNet().label()),
                        words("Vem räknade", claim -> claim.row().computedBy()),
                        words("Vem bedömde", claim -> claim.row().judgedBy()),
                        words("Priser", claim -> claim.row().priceLevel()),
                        words(
                                "Hur det togs fram",
                                claim -> claim.row().studyDesign().label()),
                        words(
                                "Kommer från undvikna placeringar",
                                claim -> claim.row().linkedToPlacements().label()),
                        words("Vad det står", claim -> claim.row().description())));
    }

    Table evaluations(List<EvaluationRow> rows) {
        return table(
                "utvarderingar",
                "Utvärderingar av " + project,
                "Utvärderare",
                rows,
                EvaluationRow::evaluator,
                EvaluationRow::source,
                List.of(
                        words("Läge", EvaluationRow::status),
                        words("Hur säkert vet vi?", EvaluationRow::certainty),
                        words("Utvärderaren är", EvaluationRow::position),
                        words("Slutsats", row -> row.found(row.conclusion())),
                        words("Kritik", row -> row.found(row.criticism())),
                        words("Ser till kostnaden", row -> row.coversCost().label()),
                        words("Upplägg", row -> row.studyDesign().label()),
                        words("Analyserade", EvaluationRow::analysed),
                        words("Uppföljning", row -> row.shown(row.followUp())),
                        words("Publicerad", EvaluationRow::published),
                        words("Det vi har läst", EvaluationRow::read)));
    }

    Table decisions(List<DecisionRow> rows) {
        return table(
                "beslut",
                "Beslut och förslag om " + project,
                "Vem och vad",
                rows,
                DecisionRow::heading,
                DecisionRow::source,
                List.of(
                        words("Läge", DecisionRow::status),
                        words("Datum", DecisionRow::date),
                        words("Nummer", row -> row.decisionNumber().orElse("")),
                        words("Innehåll", DecisionRow::content),
                        words("Riktat till", row -> row.addressedTo().orElse("")),
                        words("Senast", DecisionRow::due),
                        words("Ställning", DecisionRow::position),
                        words("Uppföljt", DecisionRow::followUp)));
    }

    Table statements(List<StatementRow> rows) {
        return table(
                "uttalanden",
                "Vad dokumenten säger om " + project,
                "Ämne",
                rows,
                StatementRow::subject,
                StatementRow::source,
                List.of(words("Vad det står", StatementRow::statement)));
    }

    Table rules(List<RuleRow> rows) {
        return table(
                "regler",
                "Regler för " + project,
                "Regel",
                rows,
                RuleRow::description,
                RuleRow::source,
                List.of(words("Gräns", RuleRow::limit), words("Gäller", RuleRow::validity)));
    }

    Table members(List<MemberRow> rows) {
        return Table.of(
                "poster",
                "Poster som hör till " + project,
                "Post",
                rows,
                row -> Table.Start.of(row.projectName()),
                List.of(
                        words("Slag", row -> row.projectKind().label()),
                        words("Läge när källan skrevs", MemberRow::status)));
    }

    Table documents(List<DocumentRow> rows) {
        return Table.of(
                "kallor",
                "Dokument om " + project,
                "Titel",
                rows,
                row -> Table.Start.of(row.documentTitle()),
                List.of(
                        words("Utgivare", DocumentRow::shownPublisher),
                        words("Slag", row -> row.documentKind().label()),
                        words("Datum", DocumentRow::date),
                        words("Nummer", row -> row.documentNumber().orElse("")),
                        words("Vi har", row -> row.documentAccess().label()),
                        words("Kontroll", row -> row.sourceCheck().label()),
                        words("Länk", row -> row.link().orElse("")),
                        words("Anmärkning", row -> row.note().orElse(""))));
    }

    private static <T> Table table(
            String id,
            String caption,
            String lineHead,
            List<T> rows,
            Function<T, String> name,
            Function<T, Source> source,
            List<Column<T>> columns) {
        List<Column<T>> sourced = List.of(
                words("Källa", row -> source.apply(row).documentTitle()),
                words("Var i källan och vem som säger det", row -> source.apply(row)
                        .origin()),
                words("Per", row -> source.apply(row).asOf()),
                words("Kontroll", row -> source.apply(row).sourceCheck().label()));
        return Table.of(
                id,
                caption,
                lineHead,
                rows,
                row -> Table.Start.of(name.apply(row)),
                Stream.concat(columns.stream(), sourced.stream()).toList());
    }

    private static <T> Column<T> words(String head, Function<T, String> text) {
        return new Column<>(Head.words(head), row -> Cell.words(text.apply(row)));
    }

    private static String yes(boolean holds) {
        return holds ? "ja" : "";
    }
}
