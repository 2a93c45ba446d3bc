package se.insatskollen.warehouse.statistics;

import java.util.Map;

/**
 * One stratum (age band and sex) of a population to be standardised.
 *
 * @param events events seen in it
 * @param squaredEvents Σ k²·f_k, with f_k the persons who had k events; equal to the events where no one has more than one
 * @param population persons in it
 * @param standard persons of the standard population in it, the weight of the stratum
 */
public record StandardStratum(double events, double squaredEvents, double population, double standard) {
    public StandardStratum {
        Given.notNegative("Events", events);
        Given.atMost("Events", events, "the squared events", squaredEvents);
        Given.finite("Squared events", squaredEvents);
        Given.notNegative("Population", population);
        Given.notNegative("Standard population", standard);
    }

    /** A stratum whose events are independent of each other. */
    public static StandardStratum ofEvents(double events, double population, double standard) {
        return new StandardStratum(events, events, population, standard);
    }

    /** A stratum where one person can have several events: how many persons had how many. */
    public static StandardStratum ofPersons(Map<Integer, Long> personsByEvents, double population, double standard) {
        double events = 0;
        double squaredEvents = 0;
        for (Map.Entry<Integer, Long> entry : personsByEvents.entrySet()) {
            double count = Given.notNegative("Events of a person", entry.getKey());
            double persons = Given.notNegative("Persons", entry.getValue());
            events += count * persons;
            squaredEvents += count * count * persons;
        }
        return new StandardStratum(events, squaredEvents, population, standard);
    }
}
