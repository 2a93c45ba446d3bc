package se.insatskollen.etl.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a scan tells of the content of a file; see {@link ByteFacts}. */
record Findings(
        Charset encoding,
        String delimiter,
        String lineEnds,
        List<ByteFacts.Part> parts,
        Optional<String> continuesAt,
        Optional<Flaw> flaw) {

    /** Of a format that is UTF-8 and has neither delimiter nor lines. */
    static Findings of(List<ByteFacts.Part> parts) {
        return new Findings(StandardCharsets.UTF_8, "", "", parts, Optional.empty(), Optional.empty());
    }

    static Findings of(Flaw flaw) {
        return new Findings(StandardCharsets.UTF_8, "", "", List.of(), Optional.empty(), Optional.of(flaw));
    }

    /** The same of a file that will not grow, whatever its end looks like. */
    Findings lasting() {
        return new Findings(
                encoding, delimiter, lineEnds, parts, continuesAt, flaw.map(found -> Flaw.lasting(found.problem())));
    }
}
