package se.insatskollen.dashboard.web.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.SwedishDates;
import se.insatskollen.dashboard.web.table.Cell;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.Freshness;
import se.insatskollen.warehouse.codes.OutdatedAreaBand;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.codes.TakenInBand;

/** A source and how its deliveries are. */
public record SourceRow(
        String sourceTitle,
        String sender,
        Rhythm rhythm,
        Freshness freshness,
        Optional<LocalDate> newestDate,
        Optional<DatePrecision> newestPrecision,
        Optional<TakenInBand> takenInBand,
        Optional<OutdatedAreaBand> outdatedAreaBand) {

    // The state beside it says in words why there is nothing.
    private static final String NOTHING = "";

    /** All behind a door, what is wrong first. */
    public static List<SourceRow> all(Queries open) {
        return open.list(SourceRow.class, "sources.sql", SourceRow.class);
    }

    boolean isKeptByHand() {
        return rhythm == Rhythm.WHEN_KNOWN;
    }

    /** Its state; what is late is seen first. */
    Cell freshnessCell() {
        Cell state = Cell.words(freshness.label());
        return freshness == Freshness.LATE ? state.strong() : state;
    }

    /** "31 oktober 2026", "oktober 2026", "2026" or "utan datum"; empty where nothing has come. */
    String newest() {
        return newestDate
                .map(date -> SwedishDates.date(date, newestPrecision.orElse(DatePrecision.DAY)))
                .orElse(freshness == Freshness.NOTHING_YET ? NOTHING : "utan datum");
    }

    /** How much of it, in a band; empty where nothing has come. */
    String takenIn() {
        return takenInBand.map(TakenInBand::label).orElse(NOTHING);
    }

    /** What a reader should know of its rows; empty where there is nothing to know. */
    String warning() {
        return outdatedAreaBand
                .filter(band -> band != OutdatedAreaBand.NONE)
                .map(band -> "Gamla namn på stadsdelar i " + band.label())
                .orElse(NOTHING);
    }

    boolean hasWarning() {
        return !warning().isEmpty();
    }

    /** The title as it stands inside a sentence: "ärenden". */
    String withinASentence() {
        return sourceTitle.substring(0, 1).toLowerCase(SwedishDates.SWEDISH) + sourceTitle.substring(1);
    }
}
