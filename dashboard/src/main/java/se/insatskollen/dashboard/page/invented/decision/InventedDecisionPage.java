package se.insatskollen.dashboard.page.invented.decision;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.evaluation.EvaluationRow;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.needed.Needed;
import se.insatskollen.dashboard.web.needed.SupportedRow;
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
     * @param answer whether the project pays, or why that cannot be said, as the page of its savings has it
     * @param total empty where there are no figures
     * @param supported how many of the cases have got support; empty where that is hidden
     * @param change the latest that is told; empty where none is
     * @param estimate empty where nothing can be estimated, or nothing is yet
     * @param example days of care that cost as much, where nothing is estimated: an estimate has its own break-even
     */
    record View(
            SubjectRow subject,
            String answer,
            Optional<TotalRow> total,
            Optional<Long> supported,
            List<StaffingRow> staffing,
            List<GrantRow> grants,
            List<PayerRow> payers,
            Optional<ChangeRow> change,
            Optional<Estimate> estimate,
            List<Certainty> certainties,
            Optional<Answer<Needed>> example) {
        /** The worked example, for those who take it home. */
        List<Table> tables() {
            return needed().stream()
                    .map(needed -> needed.table(subject.projectName(), subject.projectKind())
                            .invented())
                    .toList();
        }

        Optional<Needed> needed() {
            return example.flatMap(Answer::value);
        }

        /** Why there is no worked example in days where there might be one, inside a sentence. */
        Optional<String> why() {
            return example.filter(needed -> needed.value().isEmpty()).map(Sentences::why);
        }

        /** Whom it reached; empty without figures. */
        Optional<String> reached() {
            return total.map(all -> all.reached(supported));
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
        Optional<Verdict> verdict = project.map(known -> Verdict.of(Evidence.of(open, known)));
        Optional<Estimate> estimate = verdict.flatMap(Estimate::of);
        Optional<ChangeRow> change =
                figures(open, slug, "change.sql", ChangeRow.class).stream().findFirst();
        View view = new View(
                subject,
                verdict.map(Verdict::sentence)
                        .orElseGet(() -> Sentences.untold(subject.projectName(), Optional.empty())),
                figures(open, slug, "totals.sql", TotalRow.class).stream().findFirst(),
                SupportedRow.about(open, slug).map(SupportedRow::caseCount),
                register.staffing(StaffingRow.class),
                register.grants(GrantRow.class),
                figures(open, slug, "payers.sql", PayerRow.class),
                change,
                estimate,
                Certainty.of(EvaluationRow.about(open, slug), estimate.isPresent(), change.isPresent()),
                estimate.isPresent() ? Optional.empty() : Optional.of(example(open, subject, project)));
        return new Shown("page/invented/decision/decision.jte", view, view.tables());
    }

    private static Answer<Needed> example(Queries open, SubjectRow subject, Optional<SavingProject> project) {
        return project.map(known -> Needed.booked(
                        open, known.projectKey(), known.municipalityKey(), subject.fullCost(), InventedCity.SOURCE))
                .orElseGet(() -> Answer.not(Reason.COST_NOT_KNOWN));
    }

    private static <T> List<T> figures(Queries open, String project, String file, Class<T> row) {
        return open.figures().about(project, InventedDecisionPage.class, file, row);
    }
}
