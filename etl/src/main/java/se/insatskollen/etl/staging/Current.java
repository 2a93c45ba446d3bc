package se.insatskollen.etl.staging;

import java.util.Locale;
import se.insatskollen.etl.sources.Origin;
import se.insatskollen.etl.sources.Source;
import se.insatskollen.warehouse.release.DeliveryAccount;

/** An accepted delivery that the next release is made from. */
public record Current(Source source, DeliveryAccount account) {
    /** How messages name it. */
    public String place() {
        return Origin.valueOf(account.origin().toUpperCase(Locale.ROOT)).place(source, account.fileName());
    }
}
