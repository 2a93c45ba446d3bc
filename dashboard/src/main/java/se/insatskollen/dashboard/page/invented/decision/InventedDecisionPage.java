package se.insatskollen.dashboard.page.invented.decision;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.needed.Needed;
import se.insatskollen.dashboard.web.register.ProjectRegister;
import se.insatskollen.dashboard.web.saving.Evidence;
import se.insatskollen.dashboard.web.saving.SavingProject;
import se.insatskollen.dashboard.web.saving.Sentences;
import se.insatskollen.dashboard.web.saving.Verdict;
import se.insatskollen.dashboard.web.table.Table;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

/** The same two pages for a project of the invented city, of its own figures. */
public final class InventedDecisionPage implements Page {
    public static final String PATH = InventedCity.PATH + "/infor-beslut/{slug}";

    /**
     * Everything the page shows.
     *
     * @param total empty where there are no figures
     * @param change the latest that is told; empty where none is
     * @param estimate empty where nothing can be estimated, or nothing is yet
     * @param needed days of care that cost as much; none where that cannot be told
     */
    record View(
            SubjectRow subject,
            Optional<TotalRow> total,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            List<PayerRow> payers,
            Optional<ChangeRow> change,
            Optional<Estimate> estimate,
            Answer<Needed> needed) {
        /** The worked example, for those who take it home. */
        List<Table> tables() {
            return needed
                    .value()
                    .map(example -> example.table(subject.projectName(), subject.projectKind()).invented())
                    .stream()
                    .toList();
        }

        /** Why there is no worked example in days, inside a sentence. */
        String why() {
            return Sentences.why(needed);
        }

        /** "Har Hemmateamet lönat sig?" is answered by an estimate alone. */
        String answer() {
            return estimate.map(Estimate::answer)
                    .orElse("Vi har inte räknat ut om %s har lönat sig.".formatted(subject.projectName()));
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        String slug = ctx.pathParam("slug");
        ProjectRegister register = new ProjectRegister(open, slug);
        SubjectRow subject = register.project(SubjectRow.class)
                .orElseThrow(
                        () -> new NotFoundException("Exempelstad har inget projekt på adressen ”%s”.".formatted(slug)));
        Optional<SavingProject> project = SavingProject.of(open, slug);
        View view = new View(
                subject,
                figures(open, slug, "totals.sql", TotalRow.class).stream().findFirst(),
                register.staffing(StaffingRow.class),
                register.grants(GrantRow.class),
                figures(open, slug, "payers.sql", PayerRow.class),
                figures(open, slug, "change.sql", ChangeRow.class).stream().findFirst(),
                project.map(known -> Verdict.of(Evidence.of(open, known))).flatMap(Estimate::of),
                project.map(known -> Needed.booked(
                                open, slug, known.municipalityKey(), subject.fullCost(), InventedCity.SOURCE))
                        .orElseGet(() -> Answer.not(Reason.COST_NOT_KNOWN)));
        return new Shown("page/invented/decision/decision.jte", view, view.tables());
    }

    private static <T> List<T> figures(Queries open, String project, String file, Class<T> row) {
        return open.figures().about(project, InventedDecisionPage.class, file, row);
    }
}
