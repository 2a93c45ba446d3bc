package se.insatskollen.etl.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fresh the sources of the invented town are on 21 November 2026, and what of that the public may see. */
class FreshnessTest {
    private static ImportedHome home;

    @BeforeAll
    static void the_town_is_imported(@TempDir Path folder) throws Exception {
        home = ImportedHome.with(folder, settings -> {
            InventedTown town = new InventedTown(settings.landing());
            town.land();
            // October is 21 days old; November is not over, so its days make nothing fresher.
            town.deliver("activity_count", "activity_count-2026.csv", """
                    räkning_id;kommun;stadsdel;från;till;insatstyp;antal
                    R2;9901;Nya Provby;2026-10-01;2026-10-31;tidigt socialt stöd;12
                    R3;9901;Nya Provby;2026-11-01;2026-11-30;tidigt socialt stöd;3
                    """);
        });
    }

    @Test
    void the_newest_day_is_that_of_a_row_that_may_be_shown_and_has_been() throws Exception {
        // The protected child's contact of 2021 is told nowhere; nor is the one whose case nobody delivered.
        assertThat(home.research("""
                select source_name || ' ' || newest_date || ' ' || freshness from audit_source
                where is_invented and rhythm <> 'WHEN_KNOWN' order by source_name"""))
                .containsExactly(
                        "activity_count 2026-10-31 AS_EXPECTED",
                        "case 2021-12-31 LATE",
                        "contact 2019-03-12 LATE",
                        "cost 2021-05-02 LATE",
                        "measurement 2019-06-19 LATE",
                        "placement 2021-12-30 LATE");
    }

    @Test
    void what_nobody_delivered_of_the_real_city_is_not_taken_from_the_invented_one() throws Exception {
        assertThat(home.research("""
                select source_name || ' ' || freshness || ' ' || coalesce(cast(newest_date as varchar), 'never')
                from audit_source where not is_invented and rhythm <> 'WHEN_KNOWN' order by source_name"""))
                .containsExactly(
                        "activity_count NOTHING_YET never",
                        "case NOTHING_YET never",
                        "contact NOTHING_YET never",
                        "cost NOTHING_YET never",
                        "measurement NOTHING_YET never",
                        "placement NOTHING_YET never");
    }

    @Test
    void what_is_kept_by_hand_is_never_late() throws Exception {
        assertThat(home.research("""
                select distinct freshness from audit_source
                where rhythm = 'WHEN_KNOWN' and not is_invented""")).containsExactly("AS_EXPECTED");
        assertThat(home.research("""
                select most_days from audit_source where rhythm = 'WHEN_KNOWN' and most_days is not null""")).isEmpty();
        assertThat(home.research("""
                select newest_date from audit_source where source_name = 'area' and is_invented""")).containsExactly("2020-07-01");
    }

    @Test
    void every_source_is_told_through_both_doors_but_the_facit_through_none() throws Exception {
        assertThat(home.research("select count(*) from audit_source where is_invented"))
                .containsExactly("29");
        assertThat(home.research("select count(*) from audit_source where not is_invented"))
                .containsExactly("29");
        assertThat(home.research("select * from audit_source where source_name = 'planted_truth'"))
                .isEmpty();
    }

    @Test
    void the_public_sees_bands_and_the_day_of_no_child() throws Exception {
        assertThat(home.register("""
                select source_name || ': ' || concat_ws(' ', freshness, newest_date, newest_precision, taken_in_band,
                    outdated_area_band)
                from exempelstad.register_delivery order by source_name"""))
                .containsExactly(
                        "activity_count: AS_EXPECTED 2026-10-31 DAY ALL NONE",
                        "area: AS_EXPECTED 2020-01-01 YEAR ALL",
                        "area_succession: AS_EXPECTED 2020-01-01 YEAR ALL",
                        "case: LATE 2021-12-31 DAY NOT_ALL SOME",
                        "contact: LATE 2019-03-01 MONTH NOT_ALL",
                        "cost: LATE 2021-05-02 DAY ALL SOME",
                        "document: AS_EXPECTED ALL",
                        "measurement: LATE 2019-06-01 MONTH NOT_ALL",
                        "placement: LATE 2021-12-01 MONTH NOT_ALL",
                        "project: AS_EXPECTED ALL");
    }

    @Test
    void the_real_register_lists_what_is_kept_by_hand_and_what_is_waited_for() throws Exception {
        List<String> rhythms =
                home.register("select rhythm || ' ' || count(*) from register_delivery group by rhythm order by 1");
        assertThat(rhythms).containsExactly("MONTHLY 3", "NIGHTLY 3", "WHEN_KNOWN 23");
        assertThat(home.register("""
                select distinct coalesce(taken_in_band, 'nothing') from register_delivery where rhythm <> 'WHEN_KNOWN'""")).containsExactly("nothing");
    }
}
