package se.insatskollen.etl.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of Kolada's API, version 3, as the reader flattens them. */
enum KoladaLayout implements Layout {
    /** Values of key figures: kpi, municipality, period, gender, status, value, count, isdeleted. */
    VALUES("indikator_id;område;år;kön;ålder;värde;källa;kvalitet;anmärkning") {
        @Override
        public boolean isOf(List<String> firstLine) {
            return firstLine.equals(FIELDS_OF_A_VALUE);
        }

        @Override
        public List<String> row(List<String> record) {
            boolean isDeleted = record.get(7).equals("ja");
            return List.of(
                    record.get(0),
                    area(record.get(1)),
                    record.get(2),
                    sex(record.get(3)),
                    "alla",
                    isDeleted ? "" : rounded(record.get(5)),
                    SOURCE,
                    OFFICIAL,
                    isDeleted ? "borttaget i Kolada" : record.get(4));
        }
    },
    /** Descriptions of key figures: id, title, description and more. */
    INDICATORS("indikator_id;titel;definition;enhet;decimaler;riktning;källa;kvalitet;anmärkning") {
        @Override
        public boolean isOf(List<String> firstLine) {
            return firstLine.size() > 3 && firstLine.subList(0, 3).equals(List.of("id", "title", "description"));
        }

        // Kolada tells the unit in the title, and neither decimals nor which way is better.
        @Override
        public List<String> row(List<String> record) {
            return List.of(
                    record.get(0), record.get(1), record.get(2), "enligt titeln", "1", "neutral", SOURCE, OFFICIAL, "");
        }
    };

    private static final List<String> FIELDS_OF_A_VALUE =
            List.of("kpi", "municipality", "period", "gender", "status", "value", "count", "isdeleted");
    private static final String SOURCE = "Kolada API v3";
    private static final String OFFICIAL = "officiell";
    private static final String COUNTRY = "0000";
    private static final String COUNTIES = "00";
    private static final int DECIMALS = 4;
    private static final Pattern MANY_DECIMALS = Pattern.compile("-?\\d{1,18},\\d{5,}");

    private final String header;

    KoladaLayout(String header) {
        this.header = header;
    }

    @Override
    public List<String> header() {
        return List.of(header.split(";"));
    }

    private static String area(String municipality) {
        if (municipality.equals(COUNTRY)) {
            return "riket";
        }
        return municipality.startsWith(COUNTIES) ? "lan-" + municipality.substring(2) : "kommun-" + municipality;
    }

    private static String sex(String gender) {
        return switch (gender) {
            case "T" -> "alla";
            case "K" -> "kvinnor";
            case "M" -> "män";
            default -> gender; // The contract refuses it.
        };
    }

    // Kolada stores a quotient with all its places and shows one or two of them.
    private static String rounded(String value) {
        if (!MANY_DECIMALS.matcher(value).matches()) {
            return value; // Short enough; or no number, which the contract refuses.
        }
        BigDecimal number = new BigDecimal(value.replace(',', '.')).setScale(DECIMALS, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
