package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.List;

/** The ratio of girls' to boys' access is made of two rates; so is what it says of a hidden one. */
final class Ratios {
    private static final double Z95 = 1.959963985;

    private Ratios() {}

    static List<Breach> breaches(Shelf shelf) {
        List<Breach> breaches = new ArrayList<>();
        for (Row row : shelf.rows().values()) {
            if (row.key().indicator().equals("girls_and_boys_reached") && row.isShown()) {
                for (String sex : List.of("WOMEN", "MEN")) {
                    Row part = shelf.rows()
                            .get(row.key().ofIndicator(Children.REACHED).ofSex(sex));
                    if (part != null && part.isHidden()) {
                        breaches.add(new Breach(
                                Breach.Kind.DERIVED,
                                part.key().toString(),
                                "the ratio of girls to boys is shown" + sumOfInverses(row)));
                    }
                }
            }
        }
        return breaches;
    }

    private static String sumOfInverses(Row row) {
        if (row.lower().isEmpty() || row.upper().isEmpty()) {
            return "";
        }
        double width = Math.log(row.upper().getAsDouble() / row.lower().getAsDouble()) / (2 * Z95);
        return ", and its interval says that 1/girls + 1/boys = %.4f".formatted(width * width);
    }
}
