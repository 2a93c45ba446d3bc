package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges delivered rows as an importer would, without looking at how they were made. */
final class DeliveredJudge {
    static final List<String> DATES = List.of(
            "inkom", "bedömd", "utredning_inledd", "utredning_avslutad", "insats_från", "insats_till", "avslutat");

    private final Map<String, String> familyOf = new HashMap<>();

    /** The valid cases by id: the row of the latest file holds. */
    Map<String, Map<String, String>> validCases(Delivered delivered) throws IOException {
        Map<String, Map<String, String>> cases = new LinkedHashMap<>();
        for (Map<String, String> row : delivered.rows("case")) {
            if (fault(row).isEmpty()) {
                cases.put(row.get("ärende_id"), row);
            }
        }
        return cases;
    }

    boolean isBad(String source, Map<String, String> row) {
        return switch (source) {
            case "case" -> !fault(row).isEmpty();
            case "contact" -> row.get("datum").contains("-13-");
            case "placement" -> !row.get("till").isEmpty() && day(row, "till").isBefore(day(row, "från"));
            default -> row.get("kommun").equals("9999") || row.get("projektkod").contains("okant");
        };
    }

    /** What keeps a row of the case system out; empty when it is valid. A child belongs to the family named first. */
    String fault(Map<String, String> row) {
        if (row.get("skyddad_identitet").equals("ja")) {
            return "protected";
        }
        if (!hasChecksum(row.get("personnummer"))) {
            return "checksum";
        }
        if (row.get("kommun").equals("9999")) {
            return "municipality";
        }
        if (row.get("inkom").endsWith("-02-30")) {
            return "date";
        }
        String family = familyOf.computeIfAbsent(row.get("personnummer"), child -> row.get("familj_id"));
        return family.equals(row.get("familj_id")) ? "" : "two families";
    }

    static boolean hasChecksum(String number) {
        List<Integer> products = new ArrayList<>();
        for (int i = 2; i < 12; i++) {
            products.add(Character.digit(number.charAt(i), 10) * (i % 2 == 0 ? 2 : 1));
        }
        int sum = products.stream()
                .mapToInt(product -> product / 10 + product % 10)
                .sum();
        return sum % 10 == 0;
    }

    static boolean hasMonthPlusTwenty(String number) {
        int month = Integer.parseInt(number.substring(4, 6));
        return month >= 21 && month <= 32;
    }

    static LocalDate born(String number) {
        int year = Integer.parseInt(number.substring(0, 4));
        int month = Integer.parseInt(number.substring(4, 6)) - 20;
        return YearMonth.of(year, month).atDay(Integer.parseInt(number.substring(6, 8)));
    }

    static LocalDate day(Map<String, String> row, String header) {
        return LocalDate.parse(row.get(header));
    }
}
