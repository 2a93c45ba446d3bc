package se.insatskollen.dashboard.web.profile;

import se.insatskollen.dashboard.web.chart.Standing;

/** What may be said of an area beside the others: whether it is better or worse only where chance does not explain it. */
enum Judgement {
    BETTER("bättre än de andra", Standing.BETTER),
    WORSE("sämre än de andra", Standing.WORSE),
    HIGHER("högre än de andra", Standing.OWN),
    LOWER("lägre än de andra", Standing.OWN),
    /** Not proven, which is not the same as alike. */
    ALIKE("ingen säker skillnad", Standing.OWN),
    /** There is no interval, or nobody to hold it against. */
    UNTESTED("har inte prövats", Standing.OWN),
    REFUSED("kan inte jämföras", Standing.OWN),
    /** There is no figure; its state is what is said. */
    UNKNOWN("", Standing.OWN);

    private final String words;
    private final Standing standing;

    Judgement(String words, Standing standing) {
        this.words = words;
        this.standing = standing;
    }

    String words() {
        return words;
    }

    Standing standing() {
        return standing;
    }

    /** Whether the difference is larger than chance explains. */
    boolean isDifferent() {
        return switch (this) {
            case BETTER, WORSE, HIGHER, LOWER -> true;
            case ALIKE, UNTESTED, REFUSED, UNKNOWN -> false;
        };
    }

    /** Whether chance has been asked. */
    boolean isTested() {
        return isDifferent() || this == ALIKE;
    }
}
