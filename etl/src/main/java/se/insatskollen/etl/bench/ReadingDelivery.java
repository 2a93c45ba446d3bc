package se.insatskollen.etl.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An invented ledger of any size, row by row in constant memory: the same size gives the same bytes. Row n books n times
 * {@link #ORE_A_ROW} öre, begun anew after {@link #ROWS_A_ROUND} rows, so that its sum is known beforehand.
 *
 * @param rows without the header
 * @param bytes of the whole file
 */
record ReadingDelivery(long rows, long bytes) {
    static final int ORE_A_ROW = 7_919;
    static final int ROWS_A_ROUND = 10_000;

    private static final String HEADER =
            "verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp";
    private static final List<String> DISTRICTS =
            List.of("Gammaberg", "Deltanäs", "Epsilondal", "Zetaholm", "Etastrand", "Thetahöjd");
    private static final List<String> ACCOUNTS = List.of(
            "5011 Löner;personal",
            "6011 Lokalhyra;lokaler",
            "7052 Kurser;utbildning",
            "7699 Övriga kostnader;övrigt",
            "4541 HVB;vård och placering");
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 14;
    private static final int MONTHS = 12;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    /** Writes whole rows until the file has at least so many bytes. */
    static ReadingDelivery write(Path file, long atLeastBytes, Charset encoding) throws IOException {
        long rows = 0;
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            bytes += write(out, HEADER, encoding);
            while (bytes < atLeastBytes) {
                rows++;
                bytes += write(out, row(rows), encoding);
            }
        }
        return new ReadingDelivery(rows, bytes);
    }

    private static int write(OutputStream out, String line, Charset encoding) throws IOException {
        byte[] bytes = (line + "\r\n").getBytes(encoding);
        out.write(bytes);
        return bytes.length;
    }

    private static String row(long number) {
        int district = (int) (number % DISTRICTS.size());
        return String.join(
                ";",
                "9901-" + padded(number, 9),
                day(number),
                "9901",
                DISTRICTS.get(district),
                ACCOUNTS.get((int) (number % ACCOUNTS.size())),
                "9901" + padded(district + 1L, 2),
                "",
                "stadsdelsnämnden",
                amount(number % ROWS_A_ROUND * ORE_A_ROW));
    }

    private static String day(long number) {
        return (FIRST_YEAR + number % YEARS)
                + "-"
                + padded(number % MONTHS + 1, 2)
                + "-"
                + padded(number % DAYS_OF_EVERY_MONTH + 1, 2);
    }

    // 1 234,50
    private static String amount(long ore) {
        long kronor = ore / 100;
        String whole = kronor < 1000 ? String.valueOf(kronor) : kronor / 1000 + " " + padded(kronor % 1000, 3);
        return whole + "," + padded(ore % 100, 2);
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
