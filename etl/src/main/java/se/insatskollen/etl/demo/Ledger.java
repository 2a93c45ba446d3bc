package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.CostKind;
import se.insatskollen.warehouse.codes.PayerKind;
import se.insatskollen.warehouse.codes.PlacementType;

/** Books what cases cost: the assessment, the support or the project, and invoices for placements quarter by quarter. */
final class Ledger {
    /** Kronor of the last year for the ordinary support a case leads to. */
    static final Spread SUPPORT = Spread.lognormal(27_000, 0.7, 2_000, 400_000);

    private static final Spread ASSESSMENT = Spread.lognormal(1_900, 0.3, 600, 8_000);
    private static final Spread INVESTIGATION = Spread.lognormal(27_000, 0.35, 6_000, 120_000);
    private static final Lottery<CostKind> SUPPORT_KINDS = Lottery.of(
            lot(CostKind.STAFF, 80), lot(CostKind.PREMISES, 7), lot(CostKind.TRAINING, 4), lot(CostKind.OTHER, 9));
    private static final Lottery<PayerKind> PROJECT_PAYERS = Lottery.of(
            lot(PayerKind.INVESTMENT_FUND, 70), lot(PayerKind.DISTRICT_COMMITTEE, 25), lot(PayerKind.REGION, 5));
    private static final double STATE_PAYS = 0.02;

    private Ledger() {}

    static List<Booking> bookings(Dice dice, SocialCase socialCase) {
        List<Booking> bookings = new ArrayList<>();
        bookings.add(assessment(dice, socialCase));
        Timeline timeline = socialCase.timeline();
        if (socialCase.project().isPresent() && timeline.supportFrom().isPresent()) {
            bookings.addAll(project(dice, socialCase, socialCase.project().get()));
        } else if (timeline.supportTo().isPresent()) {
            bookings.add(support(dice, socialCase, timeline.supportTo().get()));
        }
        socialCase.stays().forEach(stay -> bookings.addAll(invoices(socialCase.place(), stay)));
        return bookings;
    }

    private static Booking assessment(Dice dice, SocialCase socialCase) {
        Timeline timeline = socialCase.timeline();
        boolean isInvestigated = timeline.investigationTo().isPresent();
        LocalDate day = timeline.investigationTo().or(timeline::assessed).orElse(timeline.opened());
        Ore amount = amount(dice, isInvestigated ? INVESTIGATION : ASSESSMENT, day);
        return booking(day, socialCase.place(), CostKind.STAFF, committee(socialCase.place()), amount);
    }

    private static Booking support(Dice dice, SocialCase socialCase, LocalDate day) {
        PayerKind payer = dice.happens(STATE_PAYS) ? PayerKind.STATE : committee(socialCase.place());
        return booking(day, socialCase.place(), SUPPORT_KINDS.draw(dice), payer, amount(dice, SUPPORT, day));
    }

    // The four rows of a child add up to the project's cost for a child, to the öre, before each is told in the prices
    // of its
    // day.
    private static List<Booking> project(Dice dice, SocialCase socialCase, Project project) {
        LocalDate from = socialCase.timeline().supportFrom().orElseThrow();
        LocalDate to = socialCase.timeline().supportTo().orElse(Observation.LAST_DAY);
        long left = Ore.kronor(project.kronorPerChild()).ore();
        List<Booking> bookings = new ArrayList<>();
        CostKind[] kinds = {CostKind.STAFF, CostKind.PREMISES, CostKind.TRAINING, CostKind.STAFF};
        int[] percents = {dice.between(30, 40), dice.between(8, 14), dice.between(2, 7), 100};
        for (int i = 0; i < kinds.length; i++) {
            long part = i == kinds.length - 1
                    ? left
                    : Ore.kronor(project.kronorPerChild()).ore() * percents[i] / 100;
            left -= part;
            LocalDate day = from.plusDays(dice.below((int) ChronoUnit.DAYS.between(from, to) + 1));
            bookings.add(new Booking(
                    day,
                    socialCase.place(),
                    account(kinds[i]),
                    kinds[i],
                    Optional.of(project),
                    PROJECT_PAYERS.draw(dice),
                    Prices.then(new Ore(part), day)));
        }
        return bookings;
    }

    // Days × day price for every quarter that the ledger covers; the parts add up to the whole stay.
    private static List<Booking> invoices(Place place, Stay stay) {
        List<Booking> invoices = new ArrayList<>();
        LocalDate last = Observation.within(stay.to());
        LocalDate from = stay.from().isBefore(Observation.FIRST_DAY) ? Observation.FIRST_DAY : stay.from();
        while (!from.isAfter(last)) {
            LocalDate quarterEnd =
                    from.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
            LocalDate to = quarterEnd.isBefore(last) ? quarterEnd : last;
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            invoices.add(new Booking(
                    to,
                    place,
                    account(stay.type()),
                    CostKind.PLACEMENT_CARE,
                    Optional.empty(),
                    committee(place),
                    stay.dayPrice().times(days)));
            from = to.plusDays(1);
        }
        return invoices;
    }

    private static Booking booking(LocalDate day, Place place, CostKind kind, PayerKind payer, Ore amount) {
        return new Booking(day, place, account(kind), kind, Optional.empty(), payer, amount);
    }

    private static Ore amount(Dice dice, Spread kronor, LocalDate day) {
        return new Ore(Prices.kronorThen(kronor.draw(dice), day).ore() + dice.below(100));
    }

    private static PayerKind committee(Place place) {
        return place.hasDistrict() ? PayerKind.DISTRICT_COMMITTEE : PayerKind.SOCIAL_COMMITTEE;
    }

    private static String account(CostKind kind) {
        return switch (kind) {
            case STAFF -> "5011 Löner";
            case PREMISES -> "6011 Lokalhyra";
            case TRAINING -> "7052 Kurser";
            case OTHER -> "7699 Övriga kostnader";
            case PLACEMENT_CARE -> "4540 Placeringar";
        };
    }

    private static String account(PlacementType type) {
        return switch (type) {
            case RESIDENTIAL_HOME -> "4541 HVB";
            case FOSTER_HOME -> "4542 Familjehem";
            case EMERGENCY_HOME -> "4543 Jourhem";
            case SUPPORTED_HOUSING -> "4544 Stödboende";
            case STATE_INSTITUTION -> "4545 SiS-hem";
            case NOT_APPLICABLE, NOT_STATED -> account(CostKind.PLACEMENT_CARE);
        };
    }
}
