package se.insatskollen.etl.demo;

import java.io.IOException;
import java.time.LocalDate;
import se.insatskollen.warehouse.codes.EventKind;

/**
 * A new case-recording system and a law, both invented. Neither changes anything in the figures: a line on a time axis says
 * what happened, not what came of it.
 */
final class EventFile {
    private static final Headers HEADERS = Headers.of(
            "händelse_id", "område", "från", "typ", "titel", "beskrivning", "berör", "källa", "kvalitet", "anmärkning");
    private static final String NOTE = "Påhittad händelse";

    private EventFile() {}

    static void write(Landing landing) throws IOException {
        DeliveryFile file = landing.open("event", "event.csv", HEADERS.names());
        file.write(
                "exempellagen",
                null,
                LocalDate.of(2015, 7, 1),
                EventKind.REFORM.label(),
                "Den påhittade Exempellagen",
                "En påhittad lag om att bedöma och utreda snabbare. Den ändrar inget i siffrorna.",
                "assessment_within_14_days | investigation_within_4_months",
                AreaFiles.SOURCE,
                AreaFiles.QUALITY,
                NOTE);
        file.write(
                "exempelstads-arendesystem",
                City.EXEMPELSTAD.areaId(),
                LocalDate.of(2018, 3, 1),
                EventKind.METHOD.label(),
                "Nytt ärendesystem i Exempelstad",
                "Staden bytte till ett påhittat ärendesystem. Allt flyttades över, så bytet ändrar inget i siffrorna.",
                null,
                AreaFiles.SOURCE,
                AreaFiles.QUALITY,
                NOTE);
    }
}
