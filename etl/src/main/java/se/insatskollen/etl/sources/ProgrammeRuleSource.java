package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctProgrammeRule;

/** Rules of grant programmes with the years they hold. */
final class ProgrammeRuleSource {
    static final Source SOURCE = Source.of(
            "programme_rule",
            "Regler för bidrag",
            Origin.REGISTER,
            FctProgrammeRule.TABLE,
            List.of(
                    header("regel_id", "rule_key"),
                    header("projekt_id", "project_key"),
                    header("regel", "rule_kind"),
                    header("värde", "rule_value"),
                    header("enhet", "rule_unit"),
                    header("gäller_från", "valid_from_date"),
                    header("gäller_till", "valid_to_date"),
                    header("läge", "rule_status"),
                    header("beskrivning", "description"),
                    header("tolkning", "reading")),
            Header.OF_A_REGISTER_ROW);

    private ProgrammeRuleSource() {}
}
