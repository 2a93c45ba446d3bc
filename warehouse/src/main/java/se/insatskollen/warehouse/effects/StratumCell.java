package se.insatskollen.warehouse.effects;

/** How many children of a stratum each service has, and their ages within the band. */
final class StratumCell {
    private final Ages project = new Ages();
    private final Ages ordinary = new Ages();

    void add(IndexChild child) {
        of(child.service()).add(child.ageYears());
    }

    Ages of(Service service) {
        return switch (service) {
            case PROJECT -> project;
            case ORDINARY -> ordinary;
        };
    }

    long children(Service service) {
        return of(service).children;
    }

    boolean isMatched() {
        return project.children > 0 && ordinary.children > 0;
    }

    /** Children and sums of their ages in years. */
    static final class Ages {
        private long children;
        private long years;
        private long squares;

        private void add(int age) {
            children++;
            years += age;
            squares += (long) age * age;
        }

        long children() {
            return children;
        }

        /** Σ age. */
        long years() {
            return years;
        }

        /** Σ age². */
        long squares() {
            return squares;
        }
    }
}
