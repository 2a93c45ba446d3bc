package se.insatskollen.dashboard.page.project;

import java.util.List;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimTable;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.evaluation.EvaluationTable;
import se.insatskollen.dashboard.web.grant.GrantRow;
import se.insatskollen.dashboard.web.participation.ParticipationRow;
import se.insatskollen.dashboard.web.table.SourcedTable;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** What the page tells as prose, as tables to take home: each line with its source. */
record TakeHome(String project) {

    Table participation(List<ParticipationRow> rows) {
        return SourcedTable.of(
                "deltagare",
                "Deltagare i " + project,
                "Vad",
                rows,
                ParticipationRow::kind,
                ParticipationRow::source,
                List.of(
                        new Column<>(Head.number("Antal"), ParticipationRow::countCell),
                        new Column<>(Head.number("Högst"), ParticipationRow::highestCell),
                        SourcedTable.words("Enhet", row -> row.participantUnit().label()),
                        SourcedTable.words("När", row -> row.period().text())));
    }

    Table staffing(List<StaffingRow> rows) {
        return SourcedTable.of(
                "personal",
                "Personal i " + project,
                "Roll",
                rows,
                row -> row.staff().staffRole(),
                StaffingRow::source,
                List.of(
                        new Column<>(Head.number("Antal"), row -> row.staff().countCell()),
                        SourcedTable.words(
                                "Enhet", row -> row.staff().staffUnit().label()),
                        SourcedTable.words("Läge", row -> row.staffingStatus().label()),
                        SourcedTable.words("När", row -> row.period().text()),
                        SourcedTable.words("Förbehåll", StaffingRow::caution)));
    }

    Table grants(List<GrantRow> rows) {
        return SourcedTable.of(
                "bidrag",
                "Pengar till " + project,
                "Från",
                rows,
                GrantRow::payer,
                GrantRow::source,
                List.of(
                        new Column<>(Head.number("Kronor"), GrantRow::amountCell),
                        SourcedTable.words("Ungefärligt", row -> yes(row.isAmountApproximate())),
                        SourcedTable.words("Läge", GrantRow::status),
                        SourcedTable.words("Avser", row -> row.period().text()),
                        SourcedTable.words("Täcker", GrantRow::covers),
                        SourcedTable.words("Beslutat", GrantRow::decided),
                        SourcedTable.words("Nummer", GrantRow::shownNumber),
                        SourcedTable.words("Villkor och anmärkning", GrantRow::shownConditions)));
    }

    Table claims(List<Claim> rows) {
        return ClaimTable.of("Uppgifter om besparing och resultat i " + project, rows);
    }

    Table evaluations(List<EvaluationRow> rows) {
        return EvaluationTable.of("Utvärderingar av " + project, rows);
    }

    Table decisions(List<DecisionRow> rows) {
        return SourcedTable.of(
                "beslut",
                "Beslut och förslag om " + project,
                "Vem och vad",
                rows,
                DecisionRow::heading,
                DecisionRow::source,
                List.of(
                        SourcedTable.words("Läge", DecisionRow::status),
                        SourcedTable.words("Datum", DecisionRow::date),
                        SourcedTable.words("Nummer", row -> row.decisionNumber().orElse("")),
                        SourcedTable.words("Innehåll", DecisionRow::content),
                        SourcedTable.words(
                                "Riktat till", row -> row.addressedTo().orElse("")),
                        SourcedTable.words("Senast", DecisionRow::due),
                        SourcedTable.words("Ställning", DecisionRow::position),
                        SourcedTable.words("Uppföljt", DecisionRow::followUp)));
    }

    Table statements(List<StatementRow> rows) {
        return SourcedTable.of(
                "uttalanden",
                "Vad dokumenten säger om " + project,
                "Ämne",
                rows,
                StatementRow::subject,
                StatementRow::source,
                List.of(SourcedTable.words("Vad det står", StatementRow::statement)));
    }

    Table rules(List<RuleRow> rows) {
        return SourcedTable.of(
                "regler",
                "Regler för " + project,
                "Regel",
                rows,
                RuleRow::description,
                RuleRow::source,
                List.of(SourcedTable.words("Gräns", RuleRow::limit), SourcedTable.words("Gäller", RuleRow::validity)));
    }

    Table members(List<MemberRow> rows) {
        return Table.of(
                "poster",
                "Poster som hör till " + project,
                "Post",
                rows,
                row -> Table.Start.of(row.projectName()),
                List.of(
                        SourcedTable.words("Slag", row -> row.projectKind().label()),
                        SourcedTable.words("Läge när källan skrevs", MemberRow::status)));
    }

    Table documents(List<DocumentRow> rows) {
        return Table.of(
                "kallor",
                "Dokument om " + project,
                "Titel",
                rows,
                row -> Table.Start.of(row.documentTitle()),
                List.of(
                        SourcedTable.words("Utgivare", DocumentRow::shownPublisher),
                        SourcedTable.words("Slag", row -> row.documentKind().label()),
                        SourcedTable.words("Datum", DocumentRow::date),
                        SourcedTable.words("Nummer", row -> row.documentNumber().orElse("")),
                        SourcedTable.words("Vi har", row -> row.documentAccess().label()),
                        SourcedTable.words("Kontroll", row -> row.sourceCheck().label()),
                        SourcedTable.words("Länk", row -> row.link().orElse("")),
                        SourcedTable.words("Anmärkning", row -> row.note().orElse(""))));
    }

    private static String yes(boolean holds) {
        return holds ? "ja" : "";
    }
}
