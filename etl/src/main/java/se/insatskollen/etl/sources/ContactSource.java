package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;
import static se.insatskollen.etl.sources.Header.pseudonym;

import java.util.List;
import se.insatskollen.etl.pseudonym.Subject;
import se.insatskollen.warehouse.codes.Rhythm;
import se.insatskollen.warehouse.tables.FctContact;

/** Contacts and work as workers report their time. */
final class ContactSource {
    static final Source SOURCE = Source.landed(
            "contact",
            Terms.ofSystem("Kontakter med familjer", "tidredovisningen", Rhythm.NIGHTLY)
                    .byDay("contact_date"),
            FctContact.TABLE,
            List.of(
                    pseudonym("kontakt_id", "contact_key", Subject.CONTACT).or("kontakt", "kontaktnummer"),
                    pseudonym("ärende_id", "case_key", Subject.CASE).or("ärende", "ärendenummer", "ärendenr"),
                    pseudonym("handläggare", "worker_key", Subject.WORKER).or("ansvarig handläggare"),
                    header("datum", "contact_date").or("kontaktdatum"),
                    header("aktivitet", "activity_type"),
                    header("minuter", "duration_minutes").or("tid (minuter)", "antal minuter")),
            List.of());

    private ContactSource() {}
}
