package se.insatskollen.etl.pseudonym;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.release.Durable;

/**
 * The folder with its own rights that holds what may be nowhere else: the key of the pseudonyms, and who has a
 * protected identity (as pseudonyms, one file for each accepted delivery).
 */
public final class Vault {
    private static final String KEY_ID = "pseudonym-key-id";
    private static final String PROTECTED = "protected";

    private final Path folder;
    private final Path staging;

    /**
     * @param folder the vault
     * @param staging where pseudonyms are kept: it remembers which key made them
     */
    public Vault(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** Where the key lies, for readers in other threads. */
    public Path keyFile() {
        return folder.resolve(PseudonymKey.FILE);
    }

    /**
     * Makes sure that there is a key and that it is the one that made the pseudonyms kept so far; makes one on first
     * use.
     *
     * @throws VaultException when the key is missing, another one, or readable by others
     */
    public void open() throws IOException, VaultException {
        boolean isFirstUse = !Files.exists(staging.resolve(KEY_ID));
        if (!isFirstUse && !Files.exists(keyFile())) {
            throw new VaultException(
                    "%s is missing, but staging holds pseudonyms made with it. Restore it from its backup; a new key would make every child a new one."
                            .formatted(keyFile()));
        }
        PseudonymKey key = Files.exists(keyFile()) ? PseudonymKey.read(keyFile()) : PseudonymKey.create(keyFile());
        if (isFirstUse) {
            Durable.replace(Files.createDirectories(staging).resolve(KEY_ID), key.id() + "\n");
        } else if (!Files.readString(staging.resolve(KEY_ID)).strip().equals(key.id())) {
            throw new VaultException(
                    "%s is not the key that made the pseudonyms in staging. Restore the right one from its backup."
                            .formatted(keyFile()));
        }
    }

    /** Whether pseudonyms have been made in this home. */
    public boolean isUsed() {
        return Files.exists(staging.resolve(KEY_ID));
    }

    /** Where readers put the protected identities they find; empty at first. */
    public Path reading() throws IOException {
        Path reading = folder.resolve(".reading");
        Durable.deleteTree(reading);
        return Files.isDirectory(folder) ? Files.createDirectory(reading) : reading;
    }

    /**
     * Keeps the protected identities that an accepted delivery of cases tells of, also when there are none: a file that
     * is missing later is then a loss, not an absence.
     */
    public void accept(Path read, String deliveryKey) throws IOException {
        Path kept = Files.createDirectories(folder.resolve(PROTECTED)).resolve(deliveryKey);
        Durable.replace(kept, Files.exists(read) ? Files.readString(read) : "");
    }

    /**
     * The pseudonyms of all persons whom one of those deliveries calls protected.
     *
     * @throws VaultException when the vault has lost what it knew of a delivery
     */
    public List<String> protectedPersons(List<String> deliveryKeys) throws IOException, VaultException {
        List<String> persons = new ArrayList<>();
        for (String delivery : deliveryKeys) {
            Path file = folder.resolve(PROTECTED).resolve(delivery);
            if (!Files.exists(file)) {
                throw new VaultException(
                        "%s is missing: who has a protected identity is not known. Restore the vault from its backup, or land the delivery again."
                                .formatted(file));
            }
            persons.addAll(Files.readAllLines(file));
        }
        return persons.stream().distinct().sorted().toList();
    }
}
