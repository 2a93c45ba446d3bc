package se.insatskollen.dashboard.web.saving;

import java.math.BigDecimal;
import java.util.Optional;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.SwedishFormat;

/** A number that a saving rests on and that a reader may move, with how far. */
public enum Lever {
    UNIT_PRICE("dygnspris", "Pris för ett dygn", "procent av stadens pris", 50, 200, 5),
    DURATION("langd", "Hur långa placeringarna är", "procent av den mätta tiden", 50, 150, 5),
    DEADWEIGHT("anda", "Hade hänt ändå", "procent", 0, 100, 1),
    OPTIMISM_BIAS("gladje", "Avdrag för glädjekalkyl", "procent", 0, 100, 1),
    PERSISTENCE("kvar", "Så mycket av effekten finns kvar för varje år som går", "procent, i högst tio år", 0, 95, 5),
    DISCOUNT_RATE("ranta", "Ränta", "procent om året", 0, 10, 0.5);

    private final String address;
    private final String label;
    private final String unit;
    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal step;

    Lever(String address, String label, String unit, int low, int high, double step) {
        this.address = address;
        this.label = label;
        this.unit = unit;
        this.low = BigDecimal.valueOf(low);
        this.high = BigDecimal.valueOf(high);
        this.step = BigDecimal.valueOf(step).stripTrailingZeros();
    }

    /** Its name in an address. */
    public String address() {
        return address;
    }

    public String label() {
        return label;
    }

    /** What its number counts, such as "procent om året". */
    public String unit() {
        return unit;
    }

    public BigDecimal low() {
        return low;
    }

    public BigDecimal high() {
        return high;
    }

    /** From one place of a slider to the next. */
    public BigDecimal step() {
        return step;
    }

    /** What a reader has written; empty where nothing is, refused in words where it is no number of this kind. */
    Optional<BigDecimal> in(Parameters parameters) {
        return parameters.text(address).map(this::number);
    }

    private BigDecimal number(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new BadRequestException(refusal(text), e);
        }
        boolean isPlain = number.precision() <= 6 && number.scale() <= 2 && number.scale() >= -3;
        if (!isPlain || number.compareTo(low) < 0 || number.compareTo(high) > 0) {
            throw new BadRequestException(refusal(text));
        }
        return number;
    }

    private String refusal(String text) {
        return "”%s” går inte att välja för ”%s” (%s). Skriv ett tal från %s till %s, med högst två decimaler. Talet anges i %s."
                .formatted(
                        text,
                        address,
                        SwedishFormat.inside(label),
                        SwedishFormat.number(low),
                        SwedishFormat.number(high),
                        unit);
    }
}
