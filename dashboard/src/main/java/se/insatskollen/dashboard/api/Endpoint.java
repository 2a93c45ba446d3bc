package se.insatskollen.dashboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.Queries;

/**
 * One address of the API: what may be asked there and what a row of the answer holds. Routes, answers and their
 * description are all made from it.
 *
 * @param path below the door, such as {@code /v1/projects/{slug}}
 * @param summary what it is for, in one English sentence
 * @param formats in which forms it answers
 * @param names what stands in its path
 * @param filters what may be chosen of it
 * @param fields of a row
 * @param rows finds them
 */
record Endpoint(
        String path,
        String summary,
        List<Format> formats,
        List<Parameter> names,
        List<Parameter> filters,
        Fields fields,
        Rows rows) {

    /** Finds the rows of an answer. */
    interface Rows {
        Found find(Asked asked, Endpoint endpoint, Queries open);
    }

    /** What may be chosen when an answer is asked for in that form. A file holds all rows. */
    List<Parameter> parameters(Format format) {
        List<Parameter> parameters = new ArrayList<>(filters);
        if (format == Format.JSON) {
            parameters.add(Parameter.page());
            parameters.add(Parameter.perPage(Asked.MOST_ROWS_A_PAGE));
        }
        return parameters;
    }

    /** Its addresses, one for each form. */
    Stream<String> paths() {
        return formats.stream().map(format -> path + format.suffix());
    }
}
