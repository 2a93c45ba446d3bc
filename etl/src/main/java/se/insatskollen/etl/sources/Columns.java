package se.insatskollen.etl.sources;

import java.util.List;
import java.util.Set;

/**
 * Where a header puts the columns of a source.
 *
 * @param header the texts of the header, one for each column of the file
 * @param fields for each field of the source the place of its text, or {@link #MISSING}
 * @param protection place of the column that says who has a protected identity, or {@link #MISSING}
 * @param period place of a column that tells from when to when in one text, or {@link #MISSING}
 * @param unnamed places of columns without a header, which must be empty
 * @param unknown headers that the contract does not know, whose columns are passed over
 */
record Columns(
        List<String> header,
        List<Integer> fields,
        int protection,
        int period,
        List<Integer> unnamed,
        Set<String> unknown) {
    static final int MISSING = -1;

    int width() {
        return header.size();
    }

    /** The text of a field in a record; empty where the file has no such column. */
    String text(int field, List<String> record) {
        int place = fields.get(field);
        return place == MISSING ? "" : record.get(place);
    }
}
