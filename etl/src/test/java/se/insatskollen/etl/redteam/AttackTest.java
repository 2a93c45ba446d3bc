package se.insatskollen.etl.redteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The red team finds what hand-written tables give away, and nothing where they give nothing away. */
class AttackTest {
    @TempDir
    Path folder;

    private WrittenRelease release;

    @BeforeEach
    void write() throws SQLException {
        release = new WrittenRelease(folder);
    }

    @Test
    void a_hidden_cell_alone_in_its_row_has_at_least_what_the_others_lack() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 20)
                .shown("goal_reached norra 2019 WOMEN", 50, 17)
                .hidden("goal_reached norra 2019 MEN")
                .read());
        Key boys = key("goal_reached", "2019", "MEN");
        assertThat(findings.doubtful()).containsExactly(Map.entry(boys, new Interval(3, 20)));
        assertThat(findings.judgedBy(Map.of(boys, 3L)).breaches())
                .containsExactly(new Breach(Breach.Kind.TOO_NARROW, boys.toString(), "[3, 20]"));
        assertThat(findings.judgedBy(Map.of(boys, 8L)).breaches()).isEmpty();
    }

    @Test
    void two_hidden_cells_of_a_row_protect_each_other() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 20)
                .hidden("goal_reached norra 2019 WOMEN", "goal_reached norra 2019 MEN")
                .read());
        assertThat(findings.breaches()).isEmpty();
        assertThat(findings.doubtful()).isEmpty();
        assertThat(findings.requireAttack().attacked()).isEqualTo(2);
    }

    @Test
    void a_part_is_no_larger_than_its_total() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 4)
                .hidden("goal_reached norra 2019 WOMEN", "goal_reached norra 2019 MEN")
                .read());
        assertThat(findings.breaches(Breach.Kind.SHOWN_SMALL)).hasSize(1);
        assertThat(findings.breaches(Breach.Kind.KNOWN_SMALL)).hasSize(2).allMatch(breach -> breach.how()
                .equals("[1, 4]"));
    }

    @Test
    void families_do_not_add_up_over_thirds_of_a_year() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 9)
                .shown("goal_reached norra 2019-T1 ALL", 50, 6)
                .shown("goal_reached norra 2019-T2 ALL", 50, 5)
                .hidden("goal_reached norra 2019-T3 ALL")
                .read());
        assertThat(findings.breaches()).isEmpty();
        assertThat(findings.doubtful()).isEmpty();
    }

    @Test
    void cases_add_up_over_thirds_of_a_year_and_no_family_is_without_one() throws SQLException {
        Findings findings = Attack.on(release.opened("norra", 2019, 30, 28)
                .shown("placed_within_12_months norra 2019 ALL", 50, 28)
                .shown("placed_within_12_months norra 2019-T1 ALL", 50, 14)
                .shown("placed_within_12_months norra 2019-T2 ALL", 50, 13)
                .hidden("placed_within_12_months norra 2019-T3 ALL")
                .read());
        assertThat(findings.breaches())
                .containsExactly(new Breach(
                        Breach.Kind.KNOWN_SMALL,
                        key("placed_within_12_months", "2019-T3", "ALL").toString(),
                        "[1, 3]"));
    }

    @Test
    void the_interval_of_a_rate_tells_its_children_and_girls_and_boys_add_up() throws SQLException {
        Findings findings = Attack.on(release.shown("children_reached norra 2019 ALL", 10, 19, 6.1057)
                .shown("children_reached norra 2019 WOMEN", 17, 16, 9.8975)
                .hidden("children_reached norra 2019 MEN")
                .read());
        assertThat(findings.breaches())
                .containsExactly(new Breach(
                        Breach.Kind.KNOWN_SMALL,
                        key("children_reached", "2019", "MEN").toString(),
                        "[3, 3]"));
    }

    @Test
    void a_ratio_of_girls_to_boys_beside_a_hidden_rate_is_found() throws SQLException {
        Findings findings = Attack.on(release.shown("girls_and_boys_reached norra 2019 ALL", 1, 19)
                .hidden("children_reached norra 2019 MEN", "children_reached norra 2019 WOMEN")
                .read());
        assertThat(findings.breaches(Breach.Kind.DERIVED)).hasSize(2);
    }

    @Test
    void a_pool_with_more_areas_than_are_shown_is_found() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 20)
                .hidden("goal_reached sodra 2019 ALL")
                .compared("goal_reached", "norra", 2019, 1, 60)
                .read());
        assertThat(findings.breaches(Breach.Kind.POOL)).hasSize(1);
    }

    @Test
    void a_pool_of_shown_areas_gives_nothing_away() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2019 ALL", 50, 20)
                .shown("goal_reached sodra 2019 ALL", 60, 30)
                .compared("goal_reached", "norra", 2019, 1, 60)
                .compared("goal_reached", "sodra", 2019, 1, 50)
                .read());
        assertThat(findings.breaches()).isEmpty();
    }

    @Test
    void an_area_may_not_be_compared_when_its_figure_is_hidden() throws SQLException {
        Findings findings = Attack.on(release.hidden("goal_reached norra 2019 ALL")
                .compared("goal_reached", "norra", 2019, 1, 60)
                .read());
        assertThat(findings.breaches(Breach.Kind.DERIVED)).hasSize(1);
    }

    @Test
    void four_families_may_not_be_shown_and_nought_and_five_may() throws SQLException {
        Findings findings = Attack.on(release.shown("children_reached norra 2017 ALL", 0, 0)
                .shown("children_reached norra 2018 ALL", 4, 4)
                .shown("children_reached norra 2019 ALL", 5, 5)
                .read());
        assertThat(findings.breaches())
                .containsExactly(new Breach(
                        Breach.Kind.SHOWN_SMALL,
                        key("children_reached", "2018", "ALL").toString(),
                        "4 families"));
    }

    @Test
    void certainty_that_harms_and_unrounded_shares_are_found() throws SQLException {
        Findings findings = Attack.on(release.shown("goal_reached norra 2018 ALL", 100, 20)
                .shown("goal_reached norra 2019 ALL", 94.4444, 18)
                .read());
        assertThat(findings.breaches(Breach.Kind.SHOWN_CERTAINTY)).hasSize(1);
        assertThat(findings.breaches(Breach.Kind.UNROUNDED_SHARE)).hasSize(1);
    }

    @Test
    void kronor_hidden_alone_are_the_rest_and_two_hidden_amounts_are_not_known() throws SQLException {
        Findings findings = Attack.on(release.projectYear(2018, 9, 8, 100_000L)
                .booked(2018, "STAFF", 60_000L)
                .booked(2018, "PREMISES", null)
                .projectYear(2019, 9, 8, 100_000L)
                .booked(2019, "STAFF", null)
                .booked(2019, "PREMISES", null)
                .read());
        assertThat(findings.breaches())
                .containsExactly(
                        new Breach(Breach.Kind.KNOWN_MONEY, "öre lotsen 2018 ALL PREMISES", "between 40000 and 40000"));
    }

    @Test
    void cases_of_a_projects_years_add_up_to_those_of_its_flow() throws SQLException {
        Findings findings = Attack.on(release.projectYear(2018, 9, 8, null)
                .projectYear(2019, null, null, null)
                .projectYear(Booked.ALL_YEARS, 12, 11, null)
                .flow("OPENED", 12)
                .read());
        assertThat(findings.breaches(Breach.Kind.KNOWN_SMALL)).hasSize(2);
    }

    @Test
    void whoever_kept_the_earlier_edition_knows_what_it_showed(@TempDir Path other) throws SQLException {
        Shelf later = release.shown("goal_reached norra 2019 ALL", 50, 20)
                .hidden("goal_reached norra 2019 WOMEN", "goal_reached norra 2019 MEN")
                .read();
        Shelf earlier = new WrittenRelease(other)
                .shown("goal_reached norra 2019 ALL", 50, 18)
                .shown("goal_reached norra 2019 WOMEN", 50, 17)
                .hidden("goal_reached norra 2019 MEN")
                .read();
        assertThat(Attack.on(later).doubtful()).isEmpty();
        assertThat(Editions.remembering(earlier, later).doubtful()).containsKey(key("goal_reached", "2019", "MEN"));
        assertThat(Editions.comparing(earlier, later).breaches())
                .containsExactly(new Breach(
                        Breach.Kind.CHANGED_BY_FEW,
                        key("goal_reached", "2019", "ALL").toString(),
                        "18 families, then 20"));
    }

    @Test
    void a_pseudonym_inside_a_text_is_found_and_its_like_is_not() throws SQLException {
        release.withResearch("f3a9c1d2e4b5", "Se familjen f3a9c1d2e4b5, inte f3a9c1d2e4b6.")
                .close();
        assertThat(PseudonymSearch.search(folder)).hasSize(1);
    }

    @Test
    void nothing_shown_beside_hidden_cells_proves_nothing() throws SQLException {
        Findings findings =
                Attack.on(release.hidden("goal_reached norra 2019 MEN").read());
        assertThatThrownBy(findings::requireAttack)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("proves nothing");
    }

    private static Key key(String indicator, String period, String sex) {
        return new Key(indicator, "norra", "UNCHANGED", period, sex, "ALL", "ALL");
    }
}
