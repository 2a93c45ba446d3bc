package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.insatskollen.warehouse.ExitCode;

/** A ledger whose sum is far from the usual stays out, night after night, until somebody takes it in by name. */
class DriftNightsTest {
    private static final String HEADER =
            "verifikatrad;datum;kommun;nämnd;konto;kostnadsslag;kostnadsställe;projektkod;betalare;belopp";
    private static final String PLACE = "landing/cost/kostnad-2022-04.csv";

    @Test
    void a_sum_ten_times_the_usual_waits_for_somebody_to_accept_it(@TempDir Path folder) throws Exception {
        ImportedHome home = ImportedHome.minimal(folder, settings -> {
            InventedTown town = new InventedTown(settings.landing());
            town.land();
            landCost(town, "01", "100,00");
            landCost(town, "02", "110,00");
            landCost(town, "03", "90,00");
        });
        InventedTown town = new InventedTown(home.settings().landing());
        landCost(town, "04", "1 000,00");
        town.landNewCase("N1", "case-2022.csv");

        Import.Outcome first = home.run();

        assertThat(first.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(first.message()).startsWith("Published release ");
        assertThat(first.findings().drift())
                .extracting(Drifted::toString)
                .containsExactly(
                        PLACE + " adds up to 1 000,00 kr, more than 30 % from 100,00 kr, the median of the last 3.");
        assertThat(home.research("select count(*) from fct_case")).containsExactly("5");
        assertThat(kronor(home)).containsExactly("300.00");

        Import.Outcome second = home.run();
        assertThat(second.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(second.message()).startsWith("Nothing new. ");
        assertThat(second.refusals()).isEqualTo(first.refusals()).hasSize(1);

        Import.Outcome third = home.run(new Import.Order(Purpose.PUBLISH, Set.of(PLACE)));
        assertThat(third.code()).isEqualTo(ExitCode.DONE);
        assertThat(third.findings().accepted()).singleElement().asString().startsWith(PLACE + " (cost-");
        assertThat(kronor(home)).containsExactly("1300.00");

        Import.Outcome fourth = home.run();
        assertThat(fourth.code()).isEqualTo(ExitCode.DONE);
        assertThat(fourth.findings().drift()).isEmpty();
    }

    private static List<String> kronor(ImportedHome home) throws Exception {
        return home.research("""
                select cast(sum(cost_ore) / 100 as decimal(18, 2)) from fct_cost
                where posted_date >= date '2022-01-01'""");
    }

    private static void landCost(InventedTown town, String month, String amount) throws IOException {
        town.deliver(
                "cost",
                "kostnad-2022-%s.csv".formatted(month),
                HEADER,
                "K%s;2022-%s-15;9901;Södra Provby;5010;personal;100;provlotsen;stadsdelsnämnden;%s"
                        .formatted(month, month, amount));
    }
}
