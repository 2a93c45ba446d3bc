package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.significantDigits;

import java.util.List;
import se.insatskollen.warehouse.tables.FctClaim;

/** What someone says a project saved, avoided or reached. */
final class ClaimSource {
    static final Source SOURCE = Source.of(
            "claim",
            "Uppgivna besparingar",
            Origin.REGISTER,
            FctClaim.TABLE,
            List.of(
                    header("uppgift_id", "claim_key"),
                    header("projekt_id", "project_key"),
                    header("slag", "claim_kind"),
                    header("belopp", "amount_ore"),
                    significantDigits("belopp", "amount_digits"),
                    header("ungefärligt", "is_amount_approximate"),
                    header("antal", "claimed_count"),
                    header("placeringstyp", "placement_type"),
                    header("brutto_netto", "gross_net"),
                    header("nämnare", "denominator_count"),
                    header("nämnare_enhet", "denominator_unit"),
                    header("nämnare_från", "denominator_from_date"),
                    header("nämnare_från_noggrannhet", "denominator_from_precision"),
                    header("nämnare_till", "denominator_to_date"),
                    header("nämnare_till_noggrannhet", "denominator_to_precision"),
                    header("från", "from_date"),
                    header("från_noggrannhet", "from_precision"),
                    header("till", "to_date"),
                    header("till_noggrannhet", "to_precision"),
                    header("prisår", "price_year"),
                    header("bedömare", "judged_by"),
                    header("beräknad_av", "computed_by"),
                    header("upplägg", "study_design"),
                    header("koppling_till_placeringar", "linked_to_placements"),
                    header("beskrivning", "description")),
            Header.OF_A_REGISTER_ROW);

    private ClaimSource() {}
}
