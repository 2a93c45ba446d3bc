package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.person;
import static se.insatskollen.etl.sources.Header.pseudonym;

import java.util.List;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctMeasurement;

/** Scores as the evaluation tool exports them. */
final class MeasurementSource {
    static final Source SOURCE = Source.landed(
            "measurement",
            Terms.ofSystem("Skattningar före och efter insatsen", "utvärderingsverktyget", Rhythm.MONTHLY)
                    .byDay("measured_date"),
            FctMeasurement.TABLE,
            List.of(
                    pseudonym("mätning_id", "measurement_key", Subject.MEASUREMENT)
                            .or("mätning", "skattning_id"),
                    pseudonym("ärende_id", "case_key", Subject.CASE).or("ärende", "ärendenummer", "ärendenr"),
                    person("personnummer", "person_key").or("pnr", "personnr"),
                    header("instrument", "instrument_key"),
                    header("tillfälle", "occasion"),
                    header("datum", "measured_date").or("mätdatum"),
                    header("poäng", "score").or("totalpoäng", "resultat"),
                    header("respondent", "respondent")),
            List.of());

    private MeasurementSource() {}
}
