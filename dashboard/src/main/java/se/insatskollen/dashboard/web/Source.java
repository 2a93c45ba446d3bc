package se.insatskollen.dashboard.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.SourceCheck;

/** Where a fact of the register stands, who says so, and as of when. */
public record Source(
        String documentKey,
        String documentTitle,
        String place,
        String statedBy,
        Optional<LocalDate> asOfDate,
        Optional<DatePrecision> asOfPrecision,
        SourceCheck sourceCheck) {

    private static final Pattern COMMON_NOUN = Pattern.compile("^(En|Ett|Kommunens|Motionärerna|Projektets)\\b");

    /** "per 29 november 2018", or that the source has no date. */
    public String asOf() {
        return asOfDate.map(date -> "per " + SwedishDates.date(date, precision()))
                .orElse("källan har inget datum");
    }

    /** "november 2018": for running text, where the day would be too much. */
    public Optional<String> month() {
        DatePrecision coarse = precision() == DatePrecision.DAY ? DatePrecision.MONTH : precision();
        return asOfDate.map(date -> SwedishDates.date(date, coarse));
    }

    /** Who says so, for running text; empty where that is not stated. That it is a transcript is said in another way. */
    public Optional<String> speaker() {
        return Stated.in(statedBy.replaceFirst(",? enligt avskrift$", "")).map(Source::withinASentence);
    }

    /** Who says so, as a heading beside others who say something else. */
    public String voice() {
        return Stated.in(statedBy).orElse("Avsändaren framgår inte");
    }

    /** Where in the document it stands and who says so: "Bakgrund · uppgift från Förvaltningen". */
    public String origin() {
        if (Stated.in(place).isEmpty() && Stated.in(statedBy).isEmpty()) {
            return "plats och avsändare framgår inte";
        }
        return "%s · %s"
                .formatted(
                        Stated.in(place).orElse("platsen framgår inte"),
                        Stated.in(statedBy)
                                .map(speaker -> "uppgift från " + withinASentence(speaker))
                                .orElse("avsändaren framgår inte"));
    }

    /** The same wherever in the document it stands: for what one voice says in several places. */
    public Source anywhere() {
        return new Source(documentKey, documentTitle, "", statedBy, asOfDate, asOfPrecision, sourceCheck);
    }

    /** Set only where nobody has read the original. */
    public boolean isUnchecked() {
        return sourceCheck == SourceCheck.NOT_CHECKED;
    }

    /** The mark for what nobody has read in the original. */
    public String warning() {
        return SourceCheck.NOT_CHECKED.label();
    }

    // Names keep their capital letter; the few other words that speakers begin with do not.
    private static String withinASentence(String speaker) {
        return COMMON_NOUN.matcher(speaker).replaceFirst(word -> word.group().toLowerCase(SwedishDates.SWEDISH));
    }

    // A date without a stated precision is a day.
    private DatePrecision precision() {
        return asOfPrecision.orElse(DatePrecision.DAY);
    }
}
