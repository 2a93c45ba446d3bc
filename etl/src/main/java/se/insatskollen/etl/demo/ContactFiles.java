package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.insatskollen.warehouse.codes.ActivityType;

/** The export of the time reporting: about three rows a case, and a file with what was reported late. */
final class ContactFiles {
    static final Headers HEADERS =
            Headers.of("kontakt_id", "ärende_id", "handläggare", "datum", "aktivitet", "minuter");
    private static final Lottery<ActivityType> ACTIVITIES = Lottery.of(
            lot(ActivityType.MEETING, 28),
            lot(ActivityType.HOME_VISIT, 12),
            lot(ActivityType.PHONE_CALL, 24),
            lot(ActivityType.NETWORK_MEETING, 12),
            lot(ActivityType.DOCUMENTATION, 18),
            lot(ActivityType.TRAVEL, 6));
    private static final Spread MEETING_MINUTES = Spread.lognormal(60, 0.35, 15, 180);
    private static final Spread OTHER_MINUTES = Spread.lognormal(30, 0.5, 5, 120);
    private static final Lottery<Integer> ASSESSED = Lottery.of(lot(1, 70), lot(2, 30));
    private static final Lottery<Integer> INVESTIGATED = Lottery.of(lot(2, 50), lot(3, 40), lot(4, 10));
    private static final Lottery<Integer> SUPPORTED =
            Lottery.of(lot(2, 15), lot(3, 30), lot(4, 30), lot(5, 15), lot(7, 10));
    private static final int ONE_LATE_OF = 50;

    private final YearlyFiles years;
    private final DeliveryFile late;
    private final Numbering numbers = new Numbering();
    private final Fault.Plan<LocalDate> faults;
    private long reportedInTheLastYear;

    ContactFiles(Landing landing) throws IOException {
        this.years = new YearlyFiles(landing, "contact", ".csv", HEADERS.names());
        this.late = landing.open("contact", "contact-sena-2026-01.csv", HEADERS.names());
        this.faults = new Fault.Plan<>(List.of(Fault.twice(), this::impossibleDate));
    }

    void deliver(SocialCase socialCase, Dice dice) throws IOException {
        int count = count(dice, socialCase);
        boolean isOpen = socialCase.timeline().closed().isEmpty();
        for (int left = isOpen ? (count + 1) / 2 : count; left > 0; left--) {
            LocalDate day = day(dice, socialCase.timeline());
            Object[] row = row(dice, socialCase, day);
            if (isLate(day)) {
                late.write(row);
            } else {
                years.of(day).write(row);
                faults.after(years.of(day), row, day);
            }
        }
    }

    /** One contact of a protected case, if its file has room. */
    void deliverProtected(SocialCase socialCase, Dice dice) throws IOException {
        DeliveryFile file = years.of(socialCase.opened());
        if (file.hasRoomForOddRow()) {
            file.writeOdd(row(dice, socialCase, socialCase.opened()));
        }
    }

    private Object[] row(Dice dice, SocialCase socialCase, LocalDate day) {
        ActivityType activity = ACTIVITIES.draw(dice);
        boolean isMeeting = activity == ActivityType.MEETING
                || activity == ActivityType.HOME_VISIT
                || activity == ActivityType.NETWORK_MEETING;
        int minutes = (isMeeting ? MEETING_MINUTES : OTHER_MINUTES).draw(dice);
        return new Object[] {
            numbers.next("K" + day.getYear()),
            socialCase.id(),
            socialCase.team().someone(dice),
            day,
            activity.label(),
            Math.max(5, minutes / 5 * 5)
        };
    }

    private Optional<Object[]> impossibleDate(Object[] row, LocalDate day) {
        Object[] fresh = HEADERS.underKey(row, numbers.next("K" + day.getYear()));
        return Optional.of(HEADERS.changed(fresh, "datum", day.getYear() + "-13-01"));
    }

    private boolean isLate(LocalDate day) {
        boolean canBe = day.getYear() == Observation.LAST_YEAR;
        reportedInTheLastYear += canBe ? 1 : 0;
        return canBe && reportedInTheLastYear % ONE_LATE_OF == 1;
    }

    private static int count(Dice dice, SocialCase socialCase) {
        if (!socialCase.profile().isInvestigated()) {
            return ASSESSED.draw(dice);
        }
        return (socialCase.support().isPresent() ? SUPPORTED : INVESTIGATED).draw(dice);
    }

    private static LocalDate day(Dice dice, Timeline timeline) {
        int days = (int) ChronoUnit.DAYS.between(timeline.opened(), timeline.lastDay());
        LocalDate day = Observation.workday(timeline.opened().plusDays(dice.below(days + 1)));
        return day.isAfter(timeline.lastDay()) ? timeline.lastDay() : day;
    }
}
