package se.insatskollen.etl.redteam;

import java.time.LocalDate;
import java.util.Optional;

/** A row of {@code register_area}. */
record Area(String key, String level, String parent, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean isDistrict() {
        return level.equals("DISTRICT");
    }

    boolean existedIn(int firstYear, int lastYear) {
        return from.map(day -> day.getYear() <= lastYear).orElse(true)
                && to.map(day -> day.getYear() >= firstYear).orElse(true);
    }
}
