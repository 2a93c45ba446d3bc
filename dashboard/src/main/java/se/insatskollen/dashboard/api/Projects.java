package se.insatskollen.dashboard.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.InterventionType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.RegisterClaim;
import se.insatskollen.warehouse.tables.RegisterDecision;
import se.insatskollen.warehouse.tables.RegisterEvaluation;
import se.insatskollen.warehouse.tables.RegisterGrant;
import se.insatskollen.warehouse.tables.RegisterParticipation;
import se.insatskollen.warehouse.tables.RegisterProject;
import se.insatskollen.warehouse.tables.RegisterStaffing;
import se.insatskollen.warehouse.tables.RegisterStatement;

/** The projects that documents tell of, and all that they say about one of them. */
final class Projects {
    static final String SOURCE = "Offentliga dokument. Varje rad säger vilket, var i det, vem som säger det och när.";

    private static final String SLUG = "slug";
    private static final Fields PROJECT = Fields.of("project", RegisterProject.TABLE);
    private static final List<Part> PARTS = List.of(
            new Part("participation", RegisterParticipation.TABLE),
            new Part("staffing", RegisterStaffing.TABLE),
            new Part("grants", RegisterGrant.TABLE),
            new Part("claims", RegisterClaim.TABLE),
            new Part("evaluations", RegisterEvaluation.TABLE),
            new Part("decisions", RegisterDecision.TABLE),
            new Part("statements", RegisterStatement.TABLE));

    /** A table of facts about projects, under the name its rows have in an answer. */
    private record Part(String name, Table table) {
        Field field() {
            return Field.rows(name, table.grain(), Fields.of(table.name().replace("register_", ""), table));
        }
    }

    List<Endpoint> endpoints() {
        return List.of(all(), one());
    }

    private Endpoint all() {
        return new Endpoint(
                "/v1/projects",
                "Projects, programmes, funds, studies and pre-studies that public documents tell of.",
                List.of(Format.JSON, Format.CSV),
                List.of(),
                List.of(
                        Parameter.choice("project_kind", ProjectKind.class, "Kind of undertaking."),
                        Parameter.choice(
                                "early_intervention",
                                EarlyIntervention.class,
                                "Whether it is an early intervention for children."),
                        Parameter.choice("project_status", ProjectStatus.class, "Where it stood."),
                        Parameter.choice("intervention_type", InterventionType.class, "What it does.")),
                PROJECT,
                (asked, endpoint, open) ->
                        Found.page("Projekt", SOURCE, open.rows(Api.class, "projects.sql", asked.bindings(endpoint))));
    }

    private Endpoint one() {
        return new Endpoint(
                "/v1/projects/{slug}",
                "One project with everything the documents say about it. As CSV, the project alone.",
                List.of(Format.JSON, Format.CSV),
                List.of(Parameter.text(
                        SLUG,
                        "[a-z0-9-]{1,100}",
                        "ett projekts nyckel, med små bokstäver, siffror och bindestreck",
                        "A project_key of /v1/projects.")),
                List.of(),
                PROJECT.with(
                        "project_with_facts", PARTS.stream().map(Part::field).toArray(Field[]::new)),
                (asked, endpoint, open) -> found(asked, open));
    }

    private Found found(Asked asked, Queries open) {
        Map<String, Object> named = Map.of(SLUG, asked.name(SLUG));
        Map<String, Object> project = new HashMap<>(open.rows(Api.class, "project.sql", named).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "Registret har inget projekt med nyckeln ”%s”.".formatted(asked.name(SLUG)))));
        PARTS.forEach(
                part -> project.put(part.name(), open.rows(Api.class, "project_%s.sql".formatted(part.name()), named)));
        return Found.pageOf(asked, project.get("project_name").toString(), SOURCE, List.of(project));
    }
}
