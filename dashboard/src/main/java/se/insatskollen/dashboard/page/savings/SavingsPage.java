package se.insatskollen.dashboard.page.savings;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimTable;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.knowledge.Knowledge;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;
import se.insatskollen.dashboard.web.table.Table.Shape;
import se.insatskollen.dashboard.web.table.Table.Start;

/** What documents say that projects have saved or lost, by whom they turn to: never ranked, drawn or added up. */
public final class SavingsPage implements Page {
    public static final String PATH = "/besparingar";

    // Where estimates can be seen.
    private static final Optional<String> ESTIMATES = Optional.of("/exempelstad/besparingar");

    record View(
            String answer,
            String others,
            List<Claimed.Group> groups,
            String unknown,
            Table unknownProjects,
            Table claims,
            Optional<String> estimates) {
        List<Table> tables() {
            return Stream.of(claims, unknownProjects)
                    .filter(table -> !table.isEmpty())
                    .toList();
        }
    }

    /** A project of which nothing is claimed, with what is known of its evaluation. */
    record Unclaimed(EntryRow entry, List<EvaluationRow> evaluations) {
        String evaluation() {
            return evaluations.isEmpty()
                    ? "Våra dokument nämner ingen utvärdering."
                    : evaluations.stream().map(Unclaimed::said).collect(Collectors.joining(" "));
        }

        private static String said(EvaluationRow row) {
            return row.isDone() ? "%s %s.".formatted(row.status(), row.certainty()) : row.status();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<Claimed> all = open.list(SavingsPage.class, "entries.sql", EntryRow.class).stream()
                .map(entry -> new Claimed(entry, Claim.about(open, entry.projectKey())))
                .toList();
        List<Claimed> claimed =
                all.stream().filter(entry -> !entry.claims().isEmpty()).toList();
        List<Unclaimed> unclaimed = all.stream()
                .filter(entry -> entry.claims().isEmpty() && entry.entry().isProject())
                .map(entry -> new Unclaimed(
                        entry.entry(), EvaluationRow.about(open, entry.entry().projectKey())))
                .toList();
        View view = view(open, claimed, unclaimed);
        return new Shown("page/savings/savings.jte", view, view.tables());
    }

    private static View view(Queries open, List<Claimed> claimed, List<Unclaimed> unclaimed) {
        Heading heading = new Heading(claimed, known(open));
        return new View(
                heading.answer(),
                heading.others(),
                groups(claimed),
                unknown(unclaimed.size()),
                unknownProjects(unclaimed),
                claims(claimed),
                ESTIMATES);
    }

    private static Set<String> known(Queries open) {
        return Knowledge.all(open).stream()
                .map(Knowledge::entry)
                .filter(entry -> entry.isKnown())
                .map(entry -> entry.projectKey())
                .collect(Collectors.toSet());
    }

    private static List<Claimed.Group> groups(List<Claimed> claimed) {
        return Arrays.stream(FoundGroup.values())
                .map(group -> new Claimed.Group(
                        group.heading(),
                        claimed.stream()
                                .filter(entry -> entry.entry().foundGroup() == group)
                                .flatMap(Claimed::lines)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static Table claims(List<Claimed> claimed) {
        return ClaimTable.of(
                        "Uppgifter om besparing och resultat, ur dokument",
                        claimed.stream().flatMap(Claimed::lines).toList(),
                        line -> line.entry().projectName(),
                        Claimed.Line::claim)
                .from("offentliga dokument, se kolumnen Källa");
    }

    private static String unknown(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "För ett projekt nämner våra dokument varken besparing eller förlust.";
            default ->
                "För %s projekt nämner våra dokument varken besparing eller förlust."
                        .formatted(SwedishFormat.word(count));
        };
    }

    private static Table unknownProjects(List<Unclaimed> unclaimed) {
        return Table.whole(
                        "vet-inte",
                        "Projekt som vi inte vet något om än, när det gäller besparing",
                        "Projekt",
                        unclaimed,
                        row -> new Start(
                                Cell.words(row.entry().projectName())
                                        .to(row.entry().projectHref()),
                                ""),
                        List.of(
                                new Column<>(
                                        Head.words("Målgrupp"),
                                        row -> Cell.words(row.entry().shownTargetGroup())),
                                new Column<>(Head.words("Utvärdering"), row -> Cell.words(row.evaluation()))))
                .in(Shape.CARDS)
                .underHeading()
                .from("registret över offentliga dokument; varje projekts sida anger sina dokument");
    }
}
