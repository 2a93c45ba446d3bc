package se.insatskollen.etl.drift;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.codes.DeliveryMode;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.DeliveryForm;
import se.insatskollen.warehouse.release.DeliveryForm.ColumnForm;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.release.Tally;

/**
 * A landed delivery of costs, as its account tells it.
 *
 * @param ore the sum of its amounts
 */
public record Delivered(String fileName, long rows, long ore, DeliveryForm form) {
    private static final DeliveryForm FORM = new DeliveryForm(
            "CSV",
            "UTF-8",
            ";",
            "LF",
            List.of(
                    new ColumnForm("verifikatrad", "TEXT"),
                    new ColumnForm("datum", "DATE"),
                    new ColumnForm("belopp", "NUMBER")));

    /** 100 rows that add up to 1 000 kronor. */
    public static Delivered file(String fileName) {
        return new Delivered(fileName, 100, 100_000, FORM);
    }

    public Delivered holding(long otherRows) {
        return new Delivered(fileName, otherRows, ore, form);
    }

    public Delivered adding(long otherOre) {
        return new Delivered(fileName, rows, otherOre, form);
    }

    Delivered writtenAs(String format, String encoding, String delimiter) {
        return new Delivered(fileName, rows, ore, new DeliveryForm(format, encoding, delimiter, "LF", form.columns()));
    }

    /** Its columns, each as {@code header CONTENT}. */
    Delivered with(String... columns) {
        List<ColumnForm> forms = new ArrayList<>();
        for (String column : columns) {
            int blank = column.lastIndexOf(' ');
            forms.add(new ColumnForm(column.substring(0, blank), column.substring(blank + 1)));
        }
        return new Delivered(
                fileName,
                rows,
                ore,
                new DeliveryForm(form.format(), form.encoding(), form.delimiter(), form.lineEnds(), forms));
    }

    public DeliveryAccount account() {
        return account(true);
    }

    DeliveryAccount real() {
        return account(false);
    }

    // Its content is what this record holds.
    private DeliveryAccount account(boolean isInvented) {
        return new DeliveryAccount(
                "cost-%08x".formatted(hashCode()),
                "cost",
                "landing",
                fileName,
                "%08x".formatted(hashCode()),
                isInvented,
                DeliveryAccount.Coverage.ofAllDays(DeliveryMode.DELTA),
                form,
                List.of(new PartAccount("", 0, new Tally(rows, rows, 0, 0), new Tally(ore, ore, 0, 0), 0)));
    }
}
