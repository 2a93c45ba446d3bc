package se.insatskollen.etl.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unfolds every part of a workbook once, within {@link WorkbookBounds}, checks it against its checksum and counts the
 * rows of its sheets.
 */
final class WorkbookScan {
    private static final String SHARED_TEXTS = "xl/sharedstrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String DAMAGED = "is damaged: its parts do not match their checksums. Deliver it again.";

    private final ZipFile zip;
    private final WorkbookBounds bounds = new WorkbookBounds();
    private final byte[] buffer = new byte[1 << 16];
    private BitSet blankTexts = new BitSet();
    private long rows;
    private int sheets;
    private int filledSheets;

    private WorkbookScan(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Rows that are not blank in all sheets together, with one header in all.
     *
     * @throws UnreadableException when it is no workbook, or one that is not to be opened
     */
    static long recordCount(Path file) throws IOException, UnreadableException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WorkbookScan(zip).recordCount();
        } catch (ZipException e) {
            throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
        } catch (EOFException e) {
            throw new UnreadableException(DAMAGED);
        }
    }

    private long recordCount() throws IOException, UnreadableException {
        List<? extends ZipEntry> entries = zip.stream().toList();
        for (ZipEntry entry : entries) {
            bounds.enter(entry);
        }
        // The sheets point into the shared texts, so these come first.
        Optional<? extends ZipEntry> shared = entries.stream()
                .filter(entry -> WorkbookBounds.lowerName(entry).equals(SHARED_TEXTS))
                .findFirst();
        if (shared.isPresent()) {
            SharedTextScan scan = new SharedTextScan();
            unfold(shared.get(), scan);
            blankTexts = scan.blank();
        }
        for (ZipEntry entry : entries) {
            if (!WorkbookBounds.lowerName(entry).equals(SHARED_TEXTS)) {
                unfold(entry);
            }
        }
        if (sheets == 0) {
            throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
        }
        return rows - Math.max(0, filledSheets - 1);
    }

    private void unfold(ZipEntry entry) throws IOException, UnreadableException {
        String name = WorkbookBounds.lowerName(entry);
        if (!name.startsWith(SHEETS) || !name.endsWith(".xml")) {
            unfold(entry, new XmlScan());
            return;
        }
        SheetScan sheet = new SheetScan(blankTexts);
        unfold(entry, sheet);
        sheets++;
        rows += sheet.rows();
        filledSheets += sheet.rows() > 0 ? 1 : 0;
    }

    private void unfold(ZipEntry entry, XmlScan scan) throws IOException, UnreadableException {
        boolean isXml = WorkbookBounds.lowerName(entry).matches(".*\\.(xml|rels|vml)");
        CRC32 checksum = new CRC32();
        long inflated = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                bounds.inflate(entry, read, inflated);
                checksum.update(buffer, 0, read);
                if (isXml) {
                    scan.take(buffer, read);
                }
            }
        }
        if (checksum.getValue() != entry.getCrc() || inflated != entry.getSize()) {
            throw new UnreadableException(DAMAGED);
        }
        if (isXml && scan.isRefused()) {
            throw new UnreadableException(
                    "holds a document type or another encoding than UTF-8 in its parts. Save it in Excel again.");
        }
    }
}
