package se.insatskollen.etl.star;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.etl.sources.Exposure;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.etl.sources.Sources;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.AuditSource;

/** What is agreed about the sources, as the star's SQL reads it: once for the real city, once for the invented one. */
public final class SourceTerms {
    /** What the SQL calls them. */
    public static final String VIEW = "stg_source";

    /** Their columns: those of the audit table that come from the contract, in its order. */
    public static final Table TABLE = new Table(
            VIEW,
            AuditSource.TABLE.grain(),
            Stream.of("source_name", "is_invented", "source_title", "sender", "rhythm", "most_days")
                    .map(AuditSource.TABLE::column)
                    .toList());

    private SourceTerms() {}

    /** One list of values a row, in the order of the columns; null where nothing is ever late. */
    public static List<Object[]> rows() {
        // The facit is no delivery that anybody waits for.
        return Sources.ALL.stream()
                .filter(source -> source.exposure() != Exposure.INVENTED_ONLY)
                .flatMap(source -> Stream.of(row(source, false), row(source, true)))
                .toList();
    }

    private static Object[] row(Source source, boolean isInvented) {
        Rhythm rhythm = source.terms().rhythm();
        return new Object[] {
            source.name(),
            isInvented,
            source.terms().title(),
            source.terms().sender(),
            rhythm.name(),
            rhythm == Rhythm.WHEN_KNOWN ? null : rhythm.mostDays()
        };
    }
}
