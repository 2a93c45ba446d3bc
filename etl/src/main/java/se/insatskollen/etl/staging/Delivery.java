package se.insatskollen.etl.staging;

import java.nio.file.Path;
import se.insatskollen.etl.reading.ByteFacts;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.release.DeliveryAccount;

/**
 * A file that was found, and what its bytes tell. Its identity is the hash of its bytes, not its name.
 *
 * @param origin the folder it was found under
 * @param look how the file was when it was found
 * @param facts what one pass over its bytes told
 * @param isInvented whether its folder is marked as holding invented data
 */
public record Delivery(Source source, Origin origin, Look look, ByteFacts facts, boolean isInvented) {
    static final String CONTROL = ".ctl";

    /** Name of the source and the first half of the content hash: what rows of the star carry. */
    public String key() {
        return source.name() + "-" + facts.sha256().substring(0, 16);
    }

    /** What it means for what was delivered before. */
    DeliveryAccount.Coverage covers() {
        return DeliveryAccount.Coverage.ofAllDays(source.terms().mode());
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
