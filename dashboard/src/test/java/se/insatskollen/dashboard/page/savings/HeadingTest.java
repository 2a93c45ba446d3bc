package se.insatskollen.dashboard.page.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.dashboard.web.Source;
import se.insatskollen.dashboard.web.claim.Claim;
import se.insatskollen.dashboard.web.claim.ClaimRow;
import se.insatskollen.warehouse.codes.ClaimKind;
import se.insatskollen.warehouse.codes.GrossNet;
import se.insatskollen.warehouse.codes.PlacementType;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.SourceCheck;
import se.insatskollen.warehouse.codes.StatedAnswer;
import se.insatskollen.warehouse.codes.StudyDesign;

class HeadingTest {
    private static final Period UNKNOWN =
            new Period(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void where_nobody_claims_a_saving_that_is_the_answer() {
        Heading heading = new Heading(List.of(of("alfa", ClaimKind.FINANCIAL_RESULT, -1)), Set.of());
        assertThat(heading.answer()).isEqualTo("Inget projekt har en uppgiven besparing.");
        assertThat(heading.others()).isEqualTo("Ett projekt uppges ha gått med förlust.");
    }

    @Test
    void a_saving_that_somebody_external_has_examined_is_counted_as_such() {
        Claimed alfa = of("alfa", ClaimKind.SAVING, 1);
        Claimed beta = of("beta", ClaimKind.SAVING, 1);
        assertThat(new Heading(List.of(alfa), Set.of()).answer())
                .isEqualTo("Ett projekt har en uppgiven besparing. Den kan vi inte kontrollera.");
        assertThat(new Heading(List.of(alfa), Set.of("alfa")).answer())
                .isEqualTo("Ett projekt har en uppgiven besparing. En utomstående har granskat kostnaden.");
        assertThat(new Heading(List.of(alfa, beta), Set.of("alfa")).answer())
                .isEqualTo(
                        "Två projekt har en uppgiven besparing. För en av dem har en utomstående granskat kostnaden.");
    }

    @Test
    void losses_surpluses_and_overruns_are_told_in_one_sentence() {
        List<Claimed> claimed = List.of(
                of("alfa", ClaimKind.FINANCIAL_RESULT, -1),
                of("beta", ClaimKind.FINANCIAL_RESULT, -1),
                of("gamma", ClaimKind.FINANCIAL_RESULT, 1),
                of("delta", ClaimKind.COST_OVERRUN, 0));
        assertThat(new Heading(claimed, Set.of()).others())
                .isEqualTo("Två projekt uppges ha gått med förlust, ett uppges ha gått med överskott"
                        + " och ett uppges ha blivit dyrare än beräknat.");
    }

    private static Claimed of(String key, ClaimKind kind, long ore) {
        EntryRow entry = new EntryRow(key, key, ProjectKind.PROJECT, Optional.empty(), FoundGroup.NOT_STATED);
        return new Claimed(entry, List.of(new Claim(row(kind, ore), "", "")));
    }

    private static ClaimRow row(ClaimKind kind, long ore) {
        return new ClaimRow(
                kind,
                Optional.of(ore),
                Optional.of(1),
                false,
                Optional.empty(),
                PlacementType.NOT_APPLICABLE,
                GrossNet.NOT_STATED,
                Optional.empty(),
                Optional.empty(),
                UNKNOWN,
                UNKNOWN,
                Optional.empty(),
                "framgår inte",
                "framgår inte",
                StudyDesign.NOT_STATED,
                StatedAnswer.NOT_STATED,
                "Något sägs.",
                new Source(
                        "blad",
                        "Bladet",
                        "Sidan 1",
                        "Bladet",
                        Optional.empty(),
                        Optional.empty(),
                        SourceCheck.READ_IN_ORIGINAL));
    }
}
