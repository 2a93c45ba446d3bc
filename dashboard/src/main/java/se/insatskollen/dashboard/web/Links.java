package se.insatskollen.dashboard.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the links of a page, so that no template has to know where it stands: a link that begins with a question
 * mark keeps the reader's choices, and a release that the reader has chosen goes along to every page and form.
 *
 * @param path the page's own address without choices
 * @param query the choices in the page's own address, without the release; empty where there are none
 * @param release the chosen release; empty where the reader reads the current one
 */
public record Links(String path, String query, Optional<String> release) {
    private static final Pattern OWN = Pattern.compile("(?<=<a )([^>]*href=\")\\?([^\"#]*)");
    // Files of the program and answers for programs belong to no release, or name it themselves.
    private static final Pattern PAGE = Pattern.compile(
            "(?<=<a )((?!data-)[^>]*href=\"(?:/(?!assets/|api/|exempelstad/api/|nytt\\.atom|exempelstad/nytt\\.atom)|\\?)[^\"#]*)(?=[\"#])");
    // Stands on paper too, and there a link must say where it leads.
    private static final String CITED = "<a data-release href=\"?";
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");

    String complete(String html) {
        String chosen = query.isEmpty() ? html : withChoices(html);
        String cited = chosen.replace(CITED, CITED.replace("?", path + "?"));
        return release.map(id -> withRelease(cited, id)).orElse(cited);
    }

    private String withChoices(String html) {
        String kept = "?" + query.replace("&", "&amp;");
        return OWN.matcher(html)
                .replaceAll(found ->
                        quoted(found.group(1) + kept + (found.group(2).isEmpty() ? "" : "&amp;") + found.group(2)));
    }

    private static String withRelease(String html, String id) {
        String links = PAGE.matcher(html)
                .replaceAll(found -> quoted(found.group(1)
                        + (found.group(1).contains("?") ? "&amp;" : "?")
                        + "%s=%s".formatted(Parameters.RELEASE, id)));
        return FORM.matcher(links)
                .replaceAll(found -> quoted("%s<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(found.group(), Parameters.RELEASE, id)));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
