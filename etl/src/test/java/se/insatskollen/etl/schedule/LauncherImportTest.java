package se.insatskollen.etl.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LauncherImportTest {
    private static final LocalDate DATE = LocalDate.of(2026, 5, 10);

    @TempDir
    Path folder;

    @Test
    void the_launcher_is_told_the_date_and_its_exit_code_is_the_answer() throws Exception {
        LauncherImport launcher = new LauncherImport(script("echo \"$*\" > \"$(dirname \"$0\")/told\"; exit 4"));
        assertThat(launcher.run(DATE)).isEqualTo(4);
        assertThat(folder.resolve("told")).hasContent("import --business-date 2026-05-10\n");
    }

    @Test
    @Timeout(30)
    void stopping_leaves_no_process_behind() throws Exception {
        Path launched = script("sleep 600 & echo $! > \"$0.new\"; mv \"$0.new\" \"$0.child\"; wait");
        LauncherImport launcher = new LauncherImport(launched);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Integer> code = threads.submit(() -> launcher.run(DATE));
        Path child = Path.of(launched + ".child");
        while (!Files.exists(child)) {
            Thread.onSpinWait();
        }
        ProcessHandle grandchild = ProcessHandle.of(
                        Long.parseLong(Files.readString(child).strip()))
                .orElseThrow();
        launcher.stop();
        assertThat(code.get()).isEqualTo(143);
        grandchild.onExit().get();
        threads.shutdown();
    }

    @Test
    void nothing_is_started_once_it_is_stopped() throws Exception {
        LauncherImport launcher = new LauncherImport(script("exit 0"));
        launcher.stop();
        assertThatThrownBy(() -> launcher.run(DATE)).isInstanceOf(IOException.class);
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("launcher"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
