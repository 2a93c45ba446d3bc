package se.insatskollen.etl.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.insatskollen.warehouse.release.Durable;

/**
 * The secret that pseudonyms are made with. It lies in the vault, readable by its owner alone: who has it can try all
 * personal numbers there are in seconds.
 */
public final class PseudonymKey {
    /** Name of the file in the vault. */
    public static final String FILE = "pseudonym.key";

    static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec secret;

    private PseudonymKey(byte[] bytes) {
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The key of that file.
     *
     * @throws VaultException when others can read it or it is no key
     */
    public static PseudonymKey read(Path file) throws IOException, VaultException {
        requireOwnerOnly(file);
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!text.matches("[0-9a-f]{%d}".formatted(BYTES * 2))) {
            throw new VaultException("%s is damaged: it must hold %d hexadecimal digits. Restore it from its backup."
                    .formatted(file, BYTES * 2));
        }
        return new PseudonymKey(HexFormat.of().parseHex(text));
    }

    /** Makes a new key in that file; nobody but its owner can read it from its first moment. */
    public static PseudonymKey create(Path file) throws IOException, VaultException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path fresh = file.resolveSibling(FILE + ".new");
        try {
            Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly("rw-------"));
        } catch (UnsupportedOperationException e) {
            throw new VaultException("%s lies on a file system without permissions. Move the home to one that has them."
                    .formatted(file));
        }
        Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n", StandardCharsets.US_ASCII);
        Durable.putInPlace(fresh, file);
        return read(file);
    }

    /** Tells keys apart without giving the key away. */
    public String id() {
        Mac mac = mac();
        return HexFormat.of()
                .formatHex(mac.doFinal("insatskollen key id".getBytes(StandardCharsets.US_ASCII)))
                .substring(0, 16);
    }

    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static void requireOwnerOnly(Path file) throws IOException, VaultException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        permissions.removeAll(PosixFilePermissions.fromString("rwx------"));
        if (!permissions.isEmpty()) {
            throw new VaultException(
                    "%s can be read or changed by others. Run chmod 600 on it, and consider whether it has leaked."
                            .formatted(file));
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
