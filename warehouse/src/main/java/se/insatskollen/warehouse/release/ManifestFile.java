package se.insatskollen.warehouse.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes {@code manifest.json} of a release folder. */
public final class ManifestFile {
    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestFile() {}

    public static Manifest read(Path release) throws IOException {
        return JSON.readValue(Files.readString(release.resolve(NAME)), Manifest.class);
    }

    static void write(Path release, Manifest manifest) throws IOException {
        Files.writeString(release.resolve(NAME), JSON.writeValueAsString(manifest) + "\n");
    }
}
