package se.insatskollen.etl.redteam;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Attacks a release with what the web process can serve: {@code RedTeam <release> [<earlier release>]}. The research
 * shelf, where it lies beside, is read afterwards only: to judge doubtful cells by the truth, and to know what a
 * pseudonym looks like.
 */
final class RedTeam {
    private static final String REAL = "main";
    static final String INVENTED = "exempelstad";

    private RedTeam() {}

    public static void main(String[] arguments) throws SQLException {
        PrintStream out = System.out;
        List<Path> releases = new ArrayList<>();
        for (String argument : arguments) {
            releases.add(Path.of(argument));
        }
        if (releases.isEmpty() || releases.size() > 2) {
            out.println("Say which release: RedTeam <release folder> [<earlier release folder>]");
            System.exit(2);
        }
        boolean isBreached = !attack(releases.get(0), REAL, out).breaches().isEmpty();
        Findings findings = attack(releases.get(0), INVENTED, out);
        isBreached |= !findings.breaches().isEmpty();
        if (releases.size() == 2) {
            Findings both = attack(releases.get(1), releases.get(0), INVENTED);
            out.println("With the earlier edition: " + both);
            isBreached |= !both.breaches().isEmpty();
        }
        System.exit(isBreached ? 1 : 0);
    }

    private static Findings attack(Path release, String schema, PrintStream out) throws SQLException {
        long start = System.nanoTime();
        Findings findings = attack(release, schema);
        out.printf("%s: %s(%.1f s)%n", schema, findings, (System.nanoTime() - start) / 1e9);
        return findings;
    }

    /** Attacks what is behind one door of a release. */
    static Findings attack(Path release, String schema) throws SQLException {
        Shelf shelf = ShelfReader.read(release, schema);
        Findings findings = judged(release, shelf, Attack.on(shelf));
        return Files.exists(research(release))
                ? findings.and(new Findings(0, 0, 0, PseudonymSearch.search(release), Map.of(), List.of()))
                : findings;
    }

    private static Findings judged(Path release, Shelf shelf, Findings findings) throws SQLException {
        if (!Files.exists(research(release))) {
            return findings;
        }
        try (Truth truth = new Truth(research(release), shelf)) {
            return findings.judgedBy(truth.of(findings.doubtful().keySet()));
        }
    }

    private static Path research(Path release) {
        return release.resolve("research.duckdb");
    }

    /** Attacks what is behind one door of a release, by someone who kept an earlier one. */
    static Findings attack(Path earlier, Path later, String schema) throws SQLException {
        Shelf before = ShelfReader.read(earlier, schema);
        Shelf after = ShelfReader.read(later, schema);
        return judged(later, after, Editions.remembering(before, after))
                .and(judged(earlier, before, Editions.learning(before, after)))
                .and(Editions.comparing(before, after));
    }
}
