package se.insatskollen.dashboard.web.saving;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.warehouse.codes.CostKnowledge;
import se.insatskollen.warehouse.codes.ProjectStatus;

/** A project that may save something. */
public record SavingProject(
        String projectKey,
        String projectName,
        Optional<String> targetGroup,
        ProjectStatus projectStatus,
        CostKnowledge fullCost,
        String municipalityKey,
        @Nested Period period) {
    /** All of them, by target group and name. */
    public static List<SavingProject> all(Queries open) {
        return open.list(SavingProject.class, "projects.sql", SavingProject.class);
    }

    /** The one of an address. */
    public static Optional<SavingProject> of(Queries open, String slug) {
        return all(open).stream()
                .filter(project -> project.projectKey().equals(slug))
                .findFirst();
    }
}
