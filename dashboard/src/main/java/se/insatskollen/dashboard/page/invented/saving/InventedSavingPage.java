package se.insatskollen.dashboard.page.invented.saving;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.NotFoundException;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.saving.Assumptions;
import se.insatskollen.dashboard.web.saving.EffectRow;
import se.insatskollen.dashboard.web.saving.Estimate;
import se.insatskollen.dashboard.web.saving.Evidence;
import se.insatskollen.dashboard.web.saving.Facit;
import se.insatskollen.dashboard.web.saving.Fact;
import se.insatskollen.dashboard.web.saving.Figures;
import se.insatskollen.dashboard.web.saving.Form;
import se.insatskollen.dashboard.web.saving.SavingProject;
import se.insatskollen.dashboard.web.saving.Sentences;
import se.insatskollen.dashboard.web.saving.Verdict;
import se.insatskollen.dashboard.web.table.Table;

/** Does a project of the invented city pay, how sure is that, and what would it be under other assumptions? */
public final class InventedSavingPage implements Page {
    public static final String PATH = InventedCity.PATH + "/besparingar/{slug}";

    /**
     * Everything the page shows.
     *
     * @param answer of the published estimate, whatever the reader has moved
     * @param result under the assumptions of the address; empty where nothing is estimated
     * @param why what is said where nothing is
     * @param hasEstimate whether there is an effect within any window, so that something can be assumed about it
     */
    record View(
            SavingProject project,
            String answer,
            String lead,
            Optional<String> facit,
            Form form,
            Optional<Result> result,
            String why,
            boolean hasEstimate) {
        List<Table> tables() {
            return result.stream()
                    .flatMap(told -> told.figures().tables())
                    .map(table -> table.from(InventedCity.SOURCE))
                    .toList();
        }
    }

    /**
     * An estimate as it is shown.
     *
     * @param published the same facts under our assumptions, where they are not these
     */
    record Result(Estimate estimate, List<Fact> facts, List<Fact> published, Figures figures) {
        String placebo() {
            return new Sentences(estimate).placebo();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters parameters = Parameters.of(ctx, Assumptions.names());
        String slug = ctx.pathParam("slug");
        SavingProject project = SavingProject.of(open, slug)
                .orElseThrow(
                        () -> new NotFoundException("Exempelstad har inget projekt på adressen ”%s”.".formatted(slug)));
        View view = view(Evidence.of(open, project), parameters);
        return new Shown("page/invented/saving/saving.jte", view, view.tables());
    }

    private static View view(Evidence evidence, Parameters parameters) {
        Verdict published = Verdict.of(evidence);
        Assumptions asked = Assumptions.in(parameters, evidence.published());
        Verdict shown = Verdict.of(evidence, asked);
        return new View(
                evidence.project(),
                published.sentence(),
                published.estimate().map(Sentences::new).map(Sentences::lead).orElse(""),
                Facit.of(evidence)
                        .map(facit -> published.estimate().map(facit::sentence).orElseGet(facit::sentence)),
                new Form(asked),
                shown.estimate()
                        .map(estimate -> result(estimate, asked.isReaders() ? published.estimate() : Optional.empty())),
                shown.sentence(),
                evidence.effects().stream().anyMatch(EffectRow::isTold));
    }

    private static Result result(Estimate estimate, Optional<Estimate> published) {
        return new Result(
                estimate,
                new Sentences(estimate).facts(),
                published.map(Sentences::new).map(Sentences::facts).orElse(List.of()),
                Figures.of(Origin.INVENTED, estimate));
    }
}
