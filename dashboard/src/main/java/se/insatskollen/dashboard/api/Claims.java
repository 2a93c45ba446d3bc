package se.insatskollen.dashboard.api;

import java.util.ArrayList;
import java.util.List;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.schema.Column;
import se.insatskollen.warehouse.schema.ColumnType;
import se.insatskollen.warehouse.tables.RegisterClaim;

/** What documents claim that projects saved, avoided or reached. */
final class Claims {
    private final ApiDoor door;

    Claims(ApiDoor door) {
        this.door = door;
    }

    Endpoint endpoint() {
        return new Endpoint(
                "/v1/claims",
                "What documents claim that projects saved, avoided or reached. Never our own estimates, never to be summed.",
                List.of(Format.JSON, Format.CSV),
                List.of(),
                List.of(
                        Parameter.text(
                                "project",
                                "[a-z0-9-]{1,100}",
                                "ett projekts nyckel, med små bokstäver, siffror och bindestreck",
                                "A project_key of /v1/projects."),
                        Parameter.choice("claim_kind", ClaimKind.class, "What is claimed.")),
                fields(),
                (asked, endpoint, open) -> {
                    asked.choice("project").ifPresent(project -> Known.project(door, open, project));
                    return Found.page(
                            "Uppgivna besparingar och andra resultat",
                            Projects.SOURCE,
                            open.rows(Api.class, "claims.sql", asked.bindings(endpoint)));
                });
    }

    private static Fields fields() {
        List<Column> columns = new ArrayList<>(RegisterClaim.TABLE.columns());
        columns.add(Column.column("project_name", ColumnType.TEXT, "Name of the project."));
        return Fields.of("claim_with_project", columns);
    }
}
