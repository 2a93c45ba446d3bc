package se.insatskollen.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the files that a reader takes home of a page. */
public final class TakenHome {
    private TakenHome() {}

    /** The lines of a CSV file, the heads first. */
    public static List<String> csv(RunningDashboard dashboard, String address)
            throws IOException, InterruptedException {
        return dashboard.page(address).lines().toList();
    }

    /** The names of the sheets of a workbook, in their order. */
    public static List<String> sheets(RunningDashboard dashboard, String address)
            throws IOException, InterruptedException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(dashboard.file(address)))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }
}
