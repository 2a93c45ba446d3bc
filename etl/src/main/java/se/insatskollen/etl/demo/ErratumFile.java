package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;

/**
 * The one erratum of the invented city, so that it can be seen what one looks like. It names no amount, because those
 * depend on the order, and concerns a figure that the city's page shows: the whole city's in a year.
 */
final class ErratumFile {
    private static final Headers HEADERS = Headers.of("rättelse_id", "publicerad", "gäller", "var_fel", "är_rätt");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 20);

    private ErratumFile() {}

    static void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("erratum", "erratum.csv", HEADERS.names());
        file.write(
                "exempelstad-rattelse-1",
                PUBLISHED,
                "Kostnaden 2024, hela " + City.EXEMPELSTAD.name(),
                "En faktura för en placering var bokförd två gånger. Därför visade vi en för hög kostnad.",
                "Fakturan räknas en gång. Det tal som visas nu är rättat.");
    }
}
