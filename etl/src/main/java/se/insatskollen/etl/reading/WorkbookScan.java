package se.insatskollen.etl.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    // They are held in memory, all of them.
    private static final long MOST_SHARED_BYTES = 128L << 20;
    private static final String DAMAGED = "is damaged: its parts do not match their checksums. Deliver it again.";

    private final ZipFile zip;
    private final WorkbookBounds bounds = new WorkbookBounds();
    private final byte[] buffer = new byte[1 << 16];
    private final SharedTextScan shared = new SharedTextScan();
    private final Map<String, Long> rows = new HashMap<>();

    private WorkbookScan(ZipFile zip) {
        this.zip = zip;
    }

    /** What its bytes tell: the rows that are not blank of each sheet that has any. */
    static Findings of(Path file) throws IOException {
        try {
            ZipDirectory.require(file, WorkbookBounds.NO_WORKBOOK);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return Findings.of(new WorkbookScan(zip).parts());
            }
        } catch (FlawException e) {
            return Findings.of(e.flaw());
        } catch (UnreadableException e) {
            return Findings.of(Flaw.lasting(e.getMessage()));
        } catch (ZipException e) {
            return Findings.of(Flaw.lasting(WorkbookBounds.NO_WORKBOOK));
        } catch (EOFException e) {
            return Findings.of(Flaw.lasting(DAMAGED));
        }
    }

    private List<ByteFacts.Part> parts() throws IOException, UnreadableException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            bounds.enter(entry);
        }
        WorkbookParts workbook = WorkbookParts.of(zip);
        if (workbook.sheets().isEmpty()) {
            throw new UnreadableException(WorkbookBounds.NO_WORKBOOK);
        }
        // The sheets point into the shared texts, so these come first.
        Optional<String> sharedName = workbook.sharedTexts().map(ZipEntry::getName);
        if (workbook.sharedTexts().isPresent()) {
            sharedTexts(workbook.sharedTexts().get());
        }
        Map<String, String> sheetNames = new HashMap<>();
        workbook.sheets().forEach(sheet -> sheetNames.put(sheet.entry().getName(), sheet.name()));
        for (ZipEntry entry : entries) {
            if (sheetNames.containsKey(entry.getName())) {
                sheet(entry, sheetNames.get(entry.getName()));
            } else if (!sharedName.equals(Optional.of(entry.getName()))) {
                unfold(entry, new XmlScan());
            }
        }
        List<ByteFacts.Part> parts = new ArrayList<>();
        for (WorkbookParts.SheetPart sheet : workbook.sheets()) {
            long count = rows.get(sheet.name());
            if (count > 0) {
                parts.add(new ByteFacts.Part(sheet.name(), count));
            }
        }
        return List.copyOf(parts);
    }

    private void sharedTexts(ZipEntry entry) throws IOException, UnreadableException {
        if (entry.getSize() > MOST_SHARED_BYTES) {
            throw new UnreadableException("holds more than 128 MB of texts. Split it into several workbooks.");
        }
        unfold(entry, shared);
    }

    private void sheet(ZipEntry entry, String name) throws IOException, UnreadableException {
        SheetScan sheet = new SheetScan(shared);
        unfold(entry, sheet);
        if (sheet.problem().isPresent()) {
            throw new UnreadableException("%s in the sheet \"%s\". Open it in Excel and save it again."
                    .formatted(sheet.problem().get(), name));
        }
        rows.put(name, sheet.rows());
    }

    private void unfold(ZipEntry entry, XmlScan scan) throws IOException, UnreadableException {
        boolean isXml = WorkbookBounds.lowerName(entry).matches(".*\\.(xml|rels|vml)") || scan instanceof SheetScan;
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
