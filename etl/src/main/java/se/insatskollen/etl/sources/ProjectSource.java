package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.DimProject;

/** Projects, programmes, funds and studies that documents tell of. */
final class ProjectSource {
    static final Source SOURCE = Source.of(
            "project",
            "Projekt",
            Origin.REGISTER,
            DimProject.TABLE,
            List.of(
                    header("projekt_id", "project_key"),
                    header("namn", "project_name"),
                    header("andra_namn", "other_names"),
                    header("slag", "project_kind"),
                    header("tidig_insats_för_barn", "early_intervention"),
                    header("tidig_insats_skäl", "early_intervention_reason"),
                    header("ingår_i", "parent_project_key"),
                    header("område", "area_key"),
                    header("omfattning", "area_coverage"),
                    header("omfattning_beskrivning", "coverage_description"),
                    header("ägare", "owner"),
                    header("målgrupp", "target_group"),
                    header("insatstyp", "intervention_type"),
                    header("start", "start_date"),
                    header("start_noggrannhet", "start_precision"),
                    header("slut", "end_date"),
                    header("slut_noggrannhet", "end_precision"),
                    header("status", "project_status"),
                    header("hela_kostnaden", "full_cost")),
            Header.OF_A_REGISTER_ROW);

    private ProjectSource() {}
}
