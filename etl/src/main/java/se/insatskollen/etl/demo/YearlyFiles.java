package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The files of a source that is delivered year by year. All are open at once, because families are told one by one. */
final class YearlyFiles {
    private final List<DeliveryFile> files = new ArrayList<>();

    /**
     * Opens them.
     *
     * @param ending of their names, such as {@code .csv}
     */
    YearlyFiles(Landing landing, String source, String ending, List<String> headers) throws IOException {
        for (int year = Observation.FIRST_YEAR; year <= Observation.LAST_YEAR; year++) {
            files.add(landing.open(source, source + "-" + year + ending, headers));
        }
    }

    /** The file of a day's year; what is older stands in the first. */
    DeliveryFile of(LocalDate day) {
        return files.get(Math.max(0, day.getYear() - Observation.FIRST_YEAR));
    }
}
