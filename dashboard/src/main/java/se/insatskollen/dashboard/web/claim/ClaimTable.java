package se.insatskollen.dashboard.web.claim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.evaluation.Grade;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.dashboard.web.table.SourcedTable;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.dashboard.web.table.Table.Column;
import se.insatskollen.dashboard.web.table.Table.Head;

/** Claims to take home, with everything that a card tells and the quotient unrounded. */
public final class ClaimTable {
    private static final String ID = "uppgifter";

    private ClaimTable() {}

    /** The claims of one project. */
    public static Table of(String caption, List<Claim> claims) {
        return SourcedTable.of(
                ID,
                caption,
                "Uppgift",
                claims,
                claim -> claim.row().title(),
                claim -> claim.row().source(),
                columns(Function.identity()));
    }

    /**
     * The claims of several projects, a line each and never a sum.
     *
     * @param project whose claim it is
     */
    public static <T> Table of(String caption, List<T> rows, Function<T, String> project, Function<T, Claim> claim) {
        Column<T> title =
                SourcedTable.words("Uppgift", row -> claim.apply(row).row().title());
        return SourcedTable.of(
                ID,
                caption,
                "Projekt",
                rows,
                project,
                row -> claim.apply(row).row().source(),
                Stream.concat(Stream.of(title), columns(claim).stream()).toList());
    }

    private static <T> List<Column<T>> columns(Function<T, Claim> claim) {
        return Stream.concat(amounts(claim), circumstances(claim)).toList();
    }

    private static <T> Stream<Column<T>> amounts(Function<T, Claim> claim) {
        return Stream.of(
                column(Head.number("Kronor"), claim, Claim::amountCell),
                words("Ungefärligt", claim, row -> row.isAmountApproximate() ? "ja" : ""),
                column(Head.number("Antal placeringar"), claim, Claim::placementsCell),
                words("Gäller hur många", claim, ClaimRow::denominator),
                column(
                        Head.number("Kronor för var och en, vår uträkning, inte avrundat"),
                        claim,
                        Claim::exactPerUnitCell),
                column(Head.words("Per vad"), claim, of -> Cell.words(of.unit())));
    }

    private static <T> Stream<Column<T>> circumstances(Function<T, Claim> claim) {
        return Stream.of(
                words("Resultatet gäller", claim, row -> row.period().text()),
                words("Brutto eller netto", claim, row -> row.grossNet().label()),
                words("Vem räknade", claim, ClaimRow::computedBy),
                words("Vem bedömde", claim, ClaimRow::judgedBy),
                words("Priser", claim, ClaimRow::priceLevel),
                words("Hur det togs fram", claim, row -> Grade.words(row.studyDesign())),
                words("Kommer från undvikna placeringar", claim, row -> row.linkedToPlacements()
                        .label()),
                words("Vad det står", claim, ClaimRow::description));
    }

    private static <T> Column<T> words(String head, Function<T, Claim> claim, Function<ClaimRow, String> text) {
        return SourcedTable.words(head, row -> text.apply(claim.apply(row).row()));
    }

    private static <T> Column<T> column(Head head, Function<T, Claim> claim, Function<Claim, Cell> cell) {
        return new Column<>(head, row -> cell.apply(claim.apply(row)));
    }
}
