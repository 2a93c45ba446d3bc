package se.insatskollen.etl.sources;

import static se.insatskollen.etl.sources.Header.header;

import java.util.List;
import se.insatskollen.warehouse.tables.FctStaffing;

/** Staffing as documents state it. */
final class StaffingSource {
    static final Source SOURCE = Source.of(
            "staffing",
            "Personal i projekt",
            Origin.REGISTER,
            FctStaffing.TABLE,
            List.of(
                    header("bemanning_id", "staffing_key"),
                    header("projekt_id", "project_key"),
                    header("antal", "staff_count"),
                    header("enhet", "staff_unit"),
                    header("roll", "staff_role"),
                    header("läge", "staffing_status"),
                    header("från", "from_date"),
                    header("från_noggrannhet", "from_precision"),
                    header("till", "to_date"),
                    header("till_noggrannhet", "to_precision")),
            Header.OF_A_REGISTER_ROW);

    private StaffingSource() {}
}
