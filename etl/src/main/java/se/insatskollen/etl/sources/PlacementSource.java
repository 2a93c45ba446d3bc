package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.person;
import static se.insatskollen.etl.sources.Header.pseudonym;
import static se.insatskollen.warehouse.schema.Column.code;

import java.util.List;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctPlacement;

/** Placements as the case system exports them. */
final class PlacementSource {
    static final Source SOURCE = Source.landed(
            "placement",
            Terms.ofSystem("Placeringar", "ärendesystemet", Rhythm.NIGHTLY).byDay("start_date"),
            FctPlacement.TABLE,
            List.of(
                    pseudonym("placering_id", "placement_key", Subject.PLACEMENT)
                            .or("placering", "placeringsnummer"),
                    pseudonym("ärende_id", "case_key", Subject.CASE).or("ärende", "ärendenummer", "ärendenr"),
                    person("personnummer", "person_key").or("pnr", "personnr"),
                    header("placeringsform", "placement_type"),
                    header("lagrum", "legal_ground"),
                    header("från", "start_date").or("från och med", "fr.o.m.", "startdatum"),
                    header("till", "end_date").or("till och med", "t.o.m.", "slutdatum"),
                    header("utförare", "provider_name"),
                    header("regi", "provision"),
                    header("dygnspris", "day_price_ore").or("pris per dygn", "dygnskostnad")),
            List.of(code("placement_type", PlacementType.class, "Form of placement.")));

    private PlacementSource() {}
}
