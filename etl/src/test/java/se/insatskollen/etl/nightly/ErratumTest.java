package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erratum kept by hand, and one that the invented town delivers. */
class ErratumTest {
    private static ImportedHome home;

    @BeforeAll
    static void both_are_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.minimal(folder, settings -> {
            Files.writeString(
                    settings.data().resolve("register/erratum.csv"),
                    "r-2026-1;2026-05-04;Barn som har fått insats 2025;Två län var hopblandade.;Länen är isär.\n",
                    StandardOpenOption.APPEND);
            InventedTown town = new InventedTown(settings.landing());
            town.land();
            town.deliver(
                    "erratum",
                    "erratum.csv",
                    "rättelse_id;publicerad;gäller;var_fel;är_rätt",
                    "provby-1;2021-03-15;Kostnad per ärende 2020, Södra Provby;Talet var för högt.;Talet är rättat.");
        });
    }

    @Test
    void it_is_seen_through_the_door_of_the_figures_it_corrects_alone() throws Exception {
        assertThat(home.register("""
                select concat_ws('|', erratum_key, published_date, concerns, was_wrong, holds_now)
                from register_erratum"""))
                .containsExactly("r-2026-1|2026-05-04|Barn som har fått insats 2025|Två län var hopblandade.|"
                        + "Länen är isär.");
        assertThat(home.register("""
                select concat_ws('|', erratum_key, published_date, concerns, was_wrong, holds_now)
                from exempelstad.register_erratum"""))
                .containsExactly("provby-1|2021-03-15|Kostnad per ärende 2020, Södra Provby|Talet var för högt.|"
                        + "Talet är rättat.");
    }

    @Test
    void researchers_see_both_and_which_of_them_is_invented() throws Exception {
        assertThat(home.research("""
                select erratum_key || ' ' || is_invented
                from fct_erratum
                join audit_file on fct_erratum.delivery_key = audit_file.delivery_key
                order by erratum_key""")).containsExactly("provby-1 true", "r-2026-1 false");
    }

    @Test
    void its_day_is_the_newest_that_its_source_tells_of() throws Exception {
        assertThat(home.research("""
                select is_invented || ' ' || newest_date || ' ' || freshness from audit_source
                where source_name = 'erratum' order by is_invented""")).containsExactly("false 2026-05-04 AS_EXPECTED", "true 2021-03-15 AS_EXPECTED");
        assertThat(home.register("select sender from register_delivery where source_name = 'erratum'"))
                .containsExactly("Insatskollen");
    }
}
