package se.insatskollen.etl.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.etl.pseudonym.Subject;

/**
 * Maps a Swedish header of a delivery to the column it fills.
 *
 * @param name the header as it is written
 * @param column the column of the source's table
 * @param kind what of the text goes into the column
 * @param subject what the text names, where a pseudonym of it goes into the column
 * @param aliases other names that systems give it
 * @param presence whether a file may be without it
 */
public record Header(
        String name, String column, Kind kind, Optional<Subject> subject, List<String> aliases, Presence presence) {
    /** Whether a file may be without a column. */
    public enum Presence {
        REQUIRED,
        /** Without it nothing is known of it: as if it were empty on every row. */
        MAY_BE_MISSING
    }

    /** What of a delivered text goes into its column. */
    public enum Kind {
        /** The value; empty only where the table's column may be. */
        VALUE,
        /** The value; empty has a meaning that the star's SQL puts in its place. */
        VALUE_OR_EMPTY,
        /** How many significant digits the amount is written with. */
        SIGNIFICANT_DIGITS,
        /** A pseudonym of the id. */
        PSEUDONYM,
        /** A pseudonym of the personal number, which must be a possible one. */
        PERSON,
        /** The month of birth that the personal number tells. */
        BIRTH_MONTH,
        /** The sex that the personal number tells. */
        SEX,
        /** What kind of number the personal number is. */
        IDENTITY_KIND
    }

    /** The tail of every register row: the document, the place in it, who says so, as of when. */
    public static final List<Header> OF_A_REGISTER_ROW = List.of(
            header("dokument", "document_key"),
            header("plats", "place"),
            header("uppgift_av", "stated_by"),
            header("per", "as_of_date"),
            header("per_noggrannhet", "as_of_precision"));

    /** The tail of every reference row. */
    public static final List<Header> OF_A_REFERENCE_ROW =
            List.of(header("källa", "source"), header("kvalitet", "source_quality"), header("anmärkning", "note"));

    public static Header header(String name, String column) {
        return of(name, column, Kind.VALUE, Optional.empty());
    }

    public static Header mayBeEmpty(String name, String column) {
        return of(name, column, Kind.VALUE_OR_EMPTY, Optional.empty());
    }

    public static Header significantDigits(String name, String column) {
        return of(name, column, Kind.SIGNIFICANT_DIGITS, Optional.empty());
    }

    public static Header pseudonym(String name, String column, Subject subject) {
        return of(name, column, Kind.PSEUDONYM, Optional.of(subject));
    }

    public static Header person(String name, String column) {
        return of(name, column, Kind.PERSON, Optional.of(Subject.PERSON));
    }

    public static Header birthMonth(String name, String column) {
        return of(name, column, Kind.BIRTH_MONTH, Optional.empty());
    }

    public static Header sex(String name, String column) {
        return of(name, column, Kind.SEX, Optional.empty());
    }

    public static Header identityKind(String name, String column) {
        return of(name, column, Kind.IDENTITY_KIND, Optional.empty());
    }

    /** The same header, which systems also call by these names. */
    Header or(String... otherNames) {
        return new Header(name, column, kind, subject, List.of(otherNames), presence);
    }

    /** The same header, which a file may be without. */
    Header mayBeMissing() {
        return new Header(name, column, kind, subject, aliases, Presence.MAY_BE_MISSING);
    }

    /** Its name and all others. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    private static Header of(String name, String column, Kind kind, Optional<Subject> subject) {
        return new Header(name, column, kind, subject, List.of(), Presence.REQUIRED);
    }
}
