package se.insatskollen.dashboard.page.projects;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.insatskollen.dashboard.web.Choice;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.warehouse.codes.EarlyIntervention;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** Which entries of the register a reader asks for; whatever is empty does not narrow. */
record ProjectFilter(
        Optional<String> municipality,
        Optional<ProjectKind> kind,
        Optional<EarlyIntervention> early,
        Optional<ProjectStatus> status,
        Optional<String> text) {

    private static final List<String> NAMES = List.of("kommun", "slag", "tidig", "status", "sok");

    static ProjectFilter from(Context ctx, List<Choice<String>> municipalities) {
        Parameters parameters = Parameters.of(ctx, NAMES);
        return new ProjectFilter(
                parameters.choice("kommun", municipalities),
                parameters.choice("slag", kinds()),
                parameters.choice("tidig", Choice.of(EarlyIntervention.class)),
                parameters.choice("status", Choice.of(ProjectStatus.class)),
                parameters.text("sok"));
    }

    /** The kinds of entries; the code for no project is no entry. */
    static List<Choice<ProjectKind>> kinds() {
        return Choice.of(ProjectKind.class).stream()
                .filter(choice -> choice.value() != ProjectKind.NONE)
                .toList();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("municipality", municipality.orElse(null));
        parameters.put("kind", kind.map(Enum::name).orElse(null));
        parameters.put("early", early.map(Enum::name).orElse(null));
        parameters.put("status", status.map(Enum::name).orElse(null));
        parameters.put("text", text.orElse(null));
        return parameters;
    }
}
