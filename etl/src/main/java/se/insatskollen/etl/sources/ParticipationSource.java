package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctParticipation;

/** Numbers of participants as documents state them. */
final class ParticipationSource {
    static final Source SOURCE = Source.of(
            "participation",
            "Deltagare i projekt",
            Origin.REGISTER,
            FctParticipation.TABLE,
            List.of(
                    header("deltagande_id", "participation_key"),
                    header("projekt_id", "project_key"),
                    header("antal", "participant_count"),
                    header("antal_högst", "participant_count_highest"),
                    header("enhet", "participant_unit"),
                    header("slag", "participation_kind"),
                    header("från", "from_date"),
                    header("från_noggrannhet", "from_precision"),
                    header("till", "to_date"),
                    header("till_noggrannhet", "to_precision")),
            Header.OF_A_REGISTER_ROW);

    private ParticipationSource() {}
}
