package se.insatskollen.etl.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Keeps a workbook from costing more than it should: it is a ZIP, and 500 kB of one can unfold to gigabytes. Macros are
 * refused too, since figures need none.
 */
final class WorkbookBounds {
    static final int MOST_ENTRIES = 2_000;

    static final String NO_WORKBOOK = "is no Excel workbook (.xlsx): it is damaged, has a password or is of an older"
            + " kind. Save it as Excel workbook (.xlsx) without a password.";

    private final Set<String> names = new HashSet<>();
    private long inflatedBytes;

    /**
     * Holds what the directory of a workbook says about its entries against the bounds, without unfolding any.
     *
     * @return whether it has a part with styles, without which no number is a date
     */
    static boolean check(Path file) throws IOException, UnreadableException {
        WorkbookBounds bounds = new WorkbookBounds();
        boolean hasStyles = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                bounds.enter(entry);
                bounds.inflate(entry, entry.getSize(), entry.getSize());
                hasStyles |= lowerName(entry).endsWith("/styles.xml");
            }
        } catch (ZipException e) {
            throw new UnreadableException(NO_WORKBOOK);
        }
        return hasStyles;
    }

    static String lowerName(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    /** Takes note of an entry before it is unfolded. */
    void enter(ZipEntry entry) throws UnreadableException {
        String name = lowerName(entry);
        // Two readers of a ZIP may take two different ones of the same name.
        if (!names.add(name)) {
            throw new UnreadableException(NO_WORKBOOK);
        }
        if (names.size() > MOST_ENTRIES) {
            throw new UnreadableException(
                    "has more than %d parts. Save its sheets alone as a new workbook.".formatted(MOST_ENTRIES));
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new UnreadableException("holds macros. Save it as Excel workbook (.xlsx) without them.");
        }
    }

    /**
     * Takes note of bytes that were unfolded.
     *
     * @param more how many since the last time
     * @param soFar how many of this entry, these among them
     */
    void inflate(ZipEntry entry, long more, long soFar) throws UnreadableException {
        inflatedBytes += more;
        if (inflatedBytes > Inflation.MOST_BYTES) {
            throw new UnreadableException("unfolds to more than 4 GB. Split it into several workbooks.");
        }
        if (Inflation.isBomb(soFar, entry.getCompressedSize())) {
            throw new UnreadableException(
                    "unfolds to more than %d times its size. Save its sheets alone as a new workbook."
                            .formatted(Inflation.MOST_TIMES));
        }
    }
}
