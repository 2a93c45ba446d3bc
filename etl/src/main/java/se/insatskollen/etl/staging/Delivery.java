package se.insatskollen.etl.staging;

import java.nio.file.Path;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.ControlFile;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * A file that was found, and what its bytes tell. Its identity is the hash of its bytes, not its name.
 *
 * @param origin the folder it was found under
 * @param look how the file was when it was found
 * @param facts what one pass over its bytes told
 * @param said what its control file says about it
 * @param isInvented whether its folder is marked as holding invented data
 */
public record Delivery(Source source, Origin origin, Look look, ByteFacts facts, ControlFile said, boolean isInvented) {
    /** How the name of its control file ends, behind its own. */
    public static final String CONTROL = ".ctl";

    /** Name of the source and the first half of the content hash: what rows of the star carry. */
    public String key() {
        // Of rows that are withdrawn no more than their keys is read, so they are staged apart.
        String kind = covers().mode() == DeliveryMode.DELETE ? "-delete-" : "-";
        return source.name() + kind + facts.sha256().substring(0, 16);
    }

    /** What it means for what was delivered before: as its control file says, or else as is agreed. */
    public DeliveryAccount.Coverage covers() {
        return said.covers()
                .orElseGet(
                        () -> DeliveryAccount.Coverage.ofAllDays(source.terms().mode()));
    }

    /** How messages name it. */
    public String place() {
        return origin.place(source, fileName());
    }

    public Path file() {
        return look.file();
    }

    public String fileName() {
        return file().getFileName().toString();
    }

    /** The file that tells about it, if the sender makes one: {@code <file>.ctl} beside it. */
    public Path control() {
        return control(file());
    }

    static Path control(Path file) {
        return file.resolveSibling(file.getFileName() + CONTROL);
    }
}
