package se.insatskollen.etl.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.insatskollen.etl.extract.Extraction;
import se.insatskollen.warehouse.Settings;
import se.insatskollen.warehouse.release.ReleaseStore;

/** Writes a release as a package that a researcher can take along and cite; prints where it lies. */
@CommandLine.Command(
        name = "extract",
        description = "Write a research package: DuckDB, Parquet, data dictionary, and how to cite it.")
final class ExtractCommand implements Callable<Integer> {
    @CommandLine.Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write FOLDER/insatskollen-<release>/.")
    private Path out;

    @CommandLine.Option(names = "--release", description = "Release id; without it the current one.")
    private String release;

    private final Settings settings;
    private final PrintWriter printer;
    private final PrintWriter talk;

    ExtractCommand(Settings settings, PrintWriter printer, PrintWriter talk) {
        this.settings = settings;
        this.printer = printer;
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        String id = CurrentRelease.id(settings, Optional.ofNullable(release));
        Path folder = new ReleaseStore(settings.warehouse()).folder(id);
        Extraction.Outcome outcome = new Extraction(folder, talk::println).to(out);
        outcome.messages().forEach(talk::println);
        outcome.folder().map(Path::toAbsolutePath).map(Path::normalize).ifPresent(printer::println);
        return outcome.code().number();
    }
}
