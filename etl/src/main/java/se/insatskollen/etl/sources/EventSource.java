package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctEvent;

/** Reforms and changes of method that a reader of a time axis must know of. */
final class EventSource {
    static final Source SOURCE = Source.of(
            "event",
            "Reformer och ändrade mätningar",
            Origin.REFERENCE,
            FctEvent.TABLE,
            List.of(
                    header("händelse_id", "event_key"),
                    header("område", "area_key"),
                    header("från", "from_date"),
                    header("typ", "event_kind"),
                    header("titel", "event_title"),
                    header("beskrivning", "description"),
                    header("berör", "concerned_indicators")),
            Header.OF_A_REFERENCE_ROW);

    private EventSource() {}
}
