package se.insatskollen.etl.drift;

import java.util.List;
import se.insatskollen.etl.sources.DriftKind;
import se.insatskollen.warehouse.release.DeliveryAccount;
import se.insatskollen.warehouse.release.DeliveryForm;

/** Compares how two deliveries were written. */
final class FormDrift {
    private FormDrift() {}

    static void find(DeliveryAccount delivery, DeliveryAccount last, List<Drift> drift) {
        DeliveryForm now = delivery.form();
        DeliveryForm before = last.form();
        if (isOther(now.format(), before.format())) {
            // Of another format, encoding and delimiter are others without any need to say so.
            drift.add(new Drift(
                    DriftKind.FORMAT_CHANGED,
                    "is a file of format %s; %s was %s.".formatted(now.format(), last.fileName(), before.format())));
            return;
        }
        if (isOther(now.encoding(), before.encoding())) {
            drift.add(new Drift(
                    DriftKind.ENCODING_CHANGED,
                    "is written in %s; %s was in %s.".formatted(now.encoding(), last.fileName(), before.encoding())));
        }
        if (isOther(now.delimiter(), before.delimiter())) {
            drift.add(new Drift(
                    DriftKind.DELIMITER_CHANGED,
                    "separates its columns by %s; %s did so by %s."
                            .formatted(told(now.delimiter()), last.fileName(), told(before.delimiter()))));
        }
    }

    // What is not known differs from nothing.
    private static boolean isOther(String now, String before) {
        return !now.isEmpty() && !before.isEmpty() && !now.equals(before);
    }

    private static String told(String delimiter) {
        return delimiter.equals("\t") ? "tabs" : "\"%s\"".formatted(delimiter);
    }
}
