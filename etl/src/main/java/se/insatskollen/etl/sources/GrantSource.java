package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.significantDigits;

import java.util.List;
import se.insatskollen.warehouse.tables.FctGrant;

/** Grants as documents state them. */
final class GrantSource {
    static final Source SOURCE = Source.of(
            "grant",
            "Bidrag till projekt",
            Origin.REGISTER,
            FctGrant.TABLE,
            List.of(
                    header("bidrag_id", "grant_key"),
                    header("projekt_id", "project_key"),
                    header("finansiär", "funder"),
                    header("program", "programme_name"),
                    header("belopp", "amount_ore"),
                    significantDigits("belopp", "amount_digits"),
                    header("ungefärligt", "is_amount_approximate"),
                    header("läge", "grant_status"),
                    header("täcker", "cost_share"),
                    header("från", "from_date"),
                    header("från_noggrannhet", "from_precision"),
                    header("till", "to_date"),
                    header("till_noggrannhet", "to_precision"),
                    header("beslutsdatum", "decided_date"),
                    header("beslutsdatum_noggrannhet", "decided_precision"),
                    header("nummer", "grant_number"),
                    header("villkor", "conditions")),
            Header.OF_A_REGISTER_ROW);

    private GrantSource() {}
}
