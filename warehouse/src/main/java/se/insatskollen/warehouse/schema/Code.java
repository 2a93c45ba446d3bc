package se.insatskollen.warehouse.schema;

import java.util.Arrays;
import java.util.List;

/**
 * A closed choice: an enum whose constant is stored in the warehouse and whose label is what a Swedish delivery
 * and a Swedish page say.
 */
public interface Code {
    /** The stored value, such as {@code PROPOSED}. */
    String name();

    /** The Swedish word for it in deliveries and on screen, such as "föreslaget". */
    String label();

    /** The stored values of a closed choice, in their declared order. */
    static List<String> names(Class<? extends Code> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Code::name).toList();
    }

    /** The Swedish words of a closed choice, in their declared order. */
    static List<String> labels(Class<? extends Code> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Code::label).toList();
    }
}
