package se.insatskollen.dashboard.web.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishFormat;
import se.insatskollen.dashboard.web.Units;
import se.insatskollen.dashboard.web.participation.ParticipationRow;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.codes.ParticipationKind;
import se.insatskollen.warehouse.savings.AmountPerUnit;
import se.insatskollen.warehouse.savings.count.Counted;
import se.insatskollen.warehouse.savings.count.PartOf;

/**
 * A claim as a card shows it: what is said, and what follows from it by our own division.
 *
 * @param row what the document says
 * @param coverage how many of those who took part the claim is about, with both periods; empty where it cannot be said
 * @param perUnit the amount for each, marked as ours; empty where there is nothing to divide
 */
public record Claim(ClaimRow row, String coverage, String perUnit) {

    /** What is claimed of one project, seen against who took part in it. */
    public static List<Claim> about(Queries open, String project) {
        return of(new ProjectRegister(open, project).claims(ClaimRow.class), ParticipationRow.about(open, project));
    }

    private static List<Claim> of(List<ClaimRow> rows, List<ParticipationRow> participation) {
        return rows.stream()
                .map(row -> new Claim(row, coverage(row, participation), perUnit(row)))
                .toList();
    }

    private static String coverage(ClaimRow claim, List<ParticipationRow> participation) {
        if (claim.denominatorCount().isEmpty() || claim.denominatorUnit().isEmpty() || claim.isPerOne()) {
            return "";
        }
        int count = claim.denominatorCount().get();
        CountUnit unit = claim.denominatorUnit().get();
        return tookPart(participation, unit)
                .filter(all -> isPart(count, all))
                .map(all -> new Coverage(unit, count, claim.denominatorPeriod(), all.participantCount(), all.period())
                        .sentence())
                .orElse("");
    }

    private static boolean isPart(int count, ParticipationRow all) {
        CountUnit unit = all.participantUnit();
        return PartOf.ofStated(Counted.of(unit, count), Counted.of(unit, all.participantCount()))
                .share()
                .value()
                .isPresent();
    }

    // Families are compared with families only: persons, households and children are other things.
    private static Optional<ParticipationRow> tookPart(List<ParticipationRow> participation, CountUnit unit) {
        return participation.stream()
                .filter(row -> row.participationKind() == ParticipationKind.TOOK_PART)
                .filter(row -> row.participantUnit() == unit)
                .findFirst();
    }

    Cell amountCell() {
        return Cell.number(
                row.amountOre().isPresent() ? row.amount() : "", row.amountOre().map(Claim::kronor));
    }

    Cell placementsCell() {
        return row.claimedCount()
                .map(count -> Cell.number(SwedishFormat.number(count), count))
                .orElseGet(Cell::nothing);
    }

    /** To the öre: the page shows no more digits than the source has. */
    Cell exactPerUnitCell() {
        return divided(row)
                .map(each -> Cell.number(perUnit, kronor(each.exactOre())))
                .orElseGet(Cell::nothing);
    }

    /** What the amount is divided by, or told for each of; empty where it is neither. */
    String unit() {
        boolean isTold = row.isPerOne() || divided(row).isPresent();
        return isTold ? row.denominatorUnit().map(Units::one).orElse("") : "";
    }

    private static String perUnit(ClaimRow claim) {
        return divided(claim)
                .map(each -> "cirka %s per %s (vår uträkning: %s ÷ %s)"
                        .formatted(
                                SwedishFormat.kronor(each.shownOre()),
                                Units.one(each.unit()),
                                claim.amount(),
                                Units.counted(claim.denominatorCount().orElseThrow(), each.unit())))
                .orElse("");
    }

    private static Optional<AmountPerUnit> divided(ClaimRow claim) {
        int count = claim.denominatorCount().orElse(0);
        if (count < 2 || claim.amountOre().isEmpty()) {
            return Optional.empty();
        }
        return claim.denominatorUnit()
                .map(unit -> AmountPerUnit.of(
                        claim.amountOre().get(), claim.amountDigits().orElse(1), unit, count, unit));
    }

    private static BigDecimal kronor(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }
}
