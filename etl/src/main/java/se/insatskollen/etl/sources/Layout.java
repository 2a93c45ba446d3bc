package se.insatskollen.etl.sources;

import java.util.List;

/** Another form in which a source is delivered, by somebody who does not know our contract. */
interface Layout {
    /** Whether a file with this first line has this form. */
    boolean isOf(List<String> firstLine);

    /** The headers of the contract that its rows are turned into. */
    List<String> header();

    /** A row in the order of {@link #header()}. */
    List<String> row(List<String> record);
}
