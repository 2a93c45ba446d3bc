package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.codes.Occasion;
import se.insatskollen.warehouse.codes.Respondent;

/** A child's score on one occasion. */
record Measurement(Instrument instrument, Occasion occasion, LocalDate day, BigDecimal score, Respondent respondent) {
    private static final double MEASURED = 0.46;
    private static final double MEASURED_AFTERWARDS = 0.85;
    private static final double FOLLOWED_UP = 0.15;
    private static final double ORS_FOR_TEENS = 0.35;
    private static final int TEENS = 13;
    private static final int YOUNGEST = 3;
    private static final int DAYS_TO_FOLLOW_UP = 182;
    private static final Lottery<Respondent> WHO = Lottery.of(lot(Respondent.PARENT, 78), lot(Respondent.TEACHER, 22));

    /** The measurements of a case with support: before, mostly after, sometimes half a year later. */
    static List<Measurement> drawn(Dice dice, SocialCase socialCase) {
        Timeline timeline = socialCase.timeline();
        int age = socialCase.child().ageOn(socialCase.opened());
        if (timeline.supportFrom().isEmpty() || age < YOUNGEST || !dice.happens(MEASURED)) {
            return List.of();
        }
        boolean isOrs = age >= TEENS && dice.happens(ORS_FOR_TEENS);
        Instrument instrument = isOrs ? Instrument.ORS : Instrument.SDQ;
        Respondent who = isOrs ? Respondent.CHILD : WHO.draw(dice);
        int before = instrument.before().draw(dice);
        int after = instrument.after(dice, before, socialCase.project());
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(
                measurement(instrument, Occasion.BEFORE, timeline.supportFrom().get(), before, who));
        if (timeline.supportTo().isPresent() && dice.happens(MEASURED_AFTERWARDS)) {
            LocalDate end = timeline.supportTo().get();
            measurements.add(measurement(instrument, Occasion.AFTER, end, after, who));
            LocalDate later = end.plusDays(DAYS_TO_FOLLOW_UP);
            if (dice.happens(FOLLOWED_UP) && Observation.knows(later)) {
                int then = after + dice.between(-30, 30);
                measurements.add(measurement(instrument, Occasion.FOLLOW_UP, later, then, who));
            }
        }
        return measurements;
    }

    private static Measurement measurement(
            Instrument instrument, Occasion occasion, LocalDate day, int tenths, Respondent who) {
        return new Measurement(instrument, occasion, day, instrument.recorded(tenths), who);
    }
}
