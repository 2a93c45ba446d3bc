package se.insatskollen.etl.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The one file in a ZIP that was delivered, unfolded within bounds and checked against its checksum. Its name tells the
 * format and nothing more.
 */
final class OnlyEntry extends InputStream {
    private static final int MOST_ENTRIES = 2_000;
    private static final List<String> ARCHIVES = List.of(".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz");
    private static final String NO_ZIP =
            "is no ZIP that can be read: it is damaged or has a password. Pack it again, without a password.";
    private static final String DAMAGED = "is damaged: its content does not match its checksum. Deliver it again.";

    private final ZipFile zip;
    private final ZipEntry entry;
    private final FileFormat format;
    private final InputStream content;
    private final Inflation inflation;
    private final CRC32 checksum = new CRC32();
    private long bytes;

    private OnlyEntry(ZipFile zip) throws IOException {
        this.zip = zip;
        this.entry = only(zip);
        this.format = format(entry.getName());
        this.content = zip.getInputStream(entry);
        this.inflation = new Inflation(entry.getCompressedSize());
    }

    /** Opens it. */
    static OnlyEntry open(Path file) throws IOException {
        ZipDirectory.require(file, NO_ZIP);
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new OnlyEntry(zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new FlawException(Flaw.lasting(NO_ZIP));
        }
    }

    FileFormat format() {
        return format;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count;
        try {
            count = content.read(target, from, length);
        } catch (ZipException | EOFException e) {
            throw new FlawException(Flaw.lasting(DAMAGED));
        }
        if (count > 0) {
            bytes += count;
            inflation.take(count);
            checksum.update(target, from, count);
        } else if (count < 0 && (checksum.getValue() != entry.getCrc() || bytes != entry.getSize())) {
            throw new FlawException(Flaw.lasting(DAMAGED));
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipEntry only(ZipFile zip) throws FlawException {
        if (zip.size() > MOST_ENTRIES) {
            throw new FlawException(
                    Flaw.lasting("holds more than %d files. Pack one file alone.".formatted(MOST_ENTRIES)));
        }
        List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory() && !isOfMacOs(entry.getName()))
                .toList();
        if (entries.size() != 1) {
            throw new FlawException(Flaw.lasting("holds %d files. Pack one file alone.".formatted(entries.size())));
        }
        return entries.get(0);
    }

    private static boolean isOfMacOs(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }

    private static FileFormat format(String name) throws FlawException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ARCHIVES.stream().anyMatch(lower::endsWith)) {
            throw new FlawException(Flaw.lasting("holds an archive in an archive. Pack the file itself."));
        }
        Optional<FileFormat> format = FileFormat.ofName(name);
        return format.orElseThrow(() -> new FlawException(
                Flaw.lasting("holds a file that is neither .csv, .xlsx nor .json. Pack one of them.")));
    }
}
