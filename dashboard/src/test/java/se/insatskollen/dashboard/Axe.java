package se.insatskollen.dashboard;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of axe-core for WCAG 2.2 A and AA and for good practice, run inside a page. */
final class Axe {
    private static final String SCRIPT = read("/axe.min.js");
    private static final String FINDINGS = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                rule.id + ': ' + rule.help + ': ' + node.target + ' ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }
            """;

    private Axe() {}

    /** What it finds wrong, a line for each place. */
    static List<String> findings(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String::valueOf).toList();
    }

    private static String read(String resource) {
        try (InputStream script = Axe.class.getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(resource));
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
