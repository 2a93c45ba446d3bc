package se.insatskollen.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a browser adds to a figure: the keyboard, the choice between chart and table, and the chart as a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartsIT {
    private static final int WHITE = 0xFFFFFFFF;

    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void the_arrow_keys_say_every_year_in_the_words_of_the_table() {
        read("/prisindex", page -> {
            Locator rows = page.locator("figure tbody tr");
            List<String> years = rows.locator("th").allTextContents();
            List<String> levels = rows.locator("td:nth-child(2)").allTextContents();
            List<String> said = IntStream.range(0, years.size())
                    .mapToObj(at -> years.get(at) + ": " + levels.get(at))
                    .toList();
            assertThat(said).hasSizeGreaterThan(1);
            page.locator(".chart").focus();
            assertThat(heard(page, "ArrowRight", years.size())).isEqualTo(said);
        });
    }

    @Test
    void names_below_each_other_are_gone_through_downwards_and_stop_at_the_ends() {
        read("/jamfor", page -> {
            page.locator(".chart").first().focus();
            assertThat(heard(page, "ArrowDown", 3))
                    .containsExactly(
                            "Hässelby-Vällingby 2017: 3,0 procent",
                            "Östermalm 2017: 0,3 procent",
                            "Östermalm 2017: 0,3 procent");
            assertThat(heard(page, "Home", 1)).containsExactly("Hässelby-Vällingby 2017: 3,0 procent");
        });
    }

    @Test
    void up_and_down_lead_from_one_small_chart_to_the_next_in_the_same_year() {
        read("/jamfor", page -> {
            page.locator(".chart").nth(1).focus();
            assertThat(heard(page, "End", 1)).containsExactly("Hässelby-Vällingby 2017: 3,0 procent");
            assertThat(heard(page, "ArrowDown", 1)).containsExactly("Östermalm 2017: 0,3 procent");
            assertThat(heard(page, "ArrowLeft", 1)).containsExactly("Östermalm 2016: 0,4 procent");
        });
    }

    @Test
    void escape_leads_out_of_a_chart_to_its_buttons() {
        read("/prisindex", page -> {
            page.locator(".chart").focus();
            page.keyboard().press("Escape");
            assertThat(page.locator("button:text-is('Diagram')")).isFocused();
        });
    }

    @Test
    void one_key_turns_every_figure_into_its_table_and_back_but_not_outside_a_figure() {
        read("/jamfor", page -> {
            page.locator("header a").first().focus();
            page.keyboard().press("t");
            assertThat(page.locator("figure.shows-chart")).hasCount(2);
            page.locator(".chart").first().focus();
            page.keyboard().press("t");
            assertThat(page.locator("figure.shows-table")).hasCount(2);
            assertThat(page.locator("button:text-is('Tabell')").first()).isFocused();
            assertThat(page.locator("[role=status]")).hasText("Alla figurer visas som tabell.");
            page.keyboard().press("t");
            assertThat(page.locator("figure.shows-chart")).hasCount(2);
        });
    }

    @Test
    void the_way_for_the_keyboard_is_told_where_it_is_used() {
        read("/prisindex", page -> {
            assertThat(page.locator(".keys")).isHidden();
            page.locator("button:text-is('SVG')").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".chart")).isFocused();
            assertThat(page.locator(".keys")).isVisible();
            assertThat(page.locator(".chart"))
                    .hasAccessibleDescription(page.locator(".keys").innerText());
        });
    }

    @Test
    void a_picture_says_what_it_shows_and_where_it_comes_from() {
        read("/prisindex", page -> {
            Download file = saved(page, "SVG");
            assertThat(file.suggestedFilename()).isEqualTo("konsumentprisindex.svg");
            assertThat(words(file))
                    .contains("Konsumentprisindex", "1980=100", "Källa: ", "utgåva 2026-11-21-a")
                    .doesNotContain("påhittade", "Hur är det uträknat?");
        });
    }

    @Test
    void a_picture_of_invented_figures_says_so_inside_and_in_its_name() {
        read("/exempelstad", page -> {
            Download file = saved(page, "SVG");
            assertThat(file.suggestedFilename()).endsWith("-pahittade-siffror.svg");
            assertThat(words(file))
                    .contains(">påhittade siffror</text>", "<pattern ", "påhittade siffror · ", "data per 21 november");
        });
    }

    @Test
    void a_picture_of_what_a_reader_has_assumed_says_so_inside_and_in_its_name() {
        read("/exempelstad/besparingar/hemmateamet?anda=90", page -> {
            Download file = saved(page, "SVG");
            assertThat(file.suggestedFilename()).endsWith("-pahittade-siffror-egna-antaganden.svg");
            assertThat(words(file)).contains("Läsarens egna antaganden, inte vår bedömning");
        });
    }

    @Test
    void a_picture_is_ink_on_white_at_twice_its_size_also_in_the_dark() {
        read("/exempelstad", page -> {
            Download file = saved(page, "PNG");
            BufferedImage picture = image(file);
            assertThat(picture.getWidth()).isEqualTo(1920);
            assertThat(picture.getRGB(4, 4)).isEqualTo(WHITE);
            assertThat(picture.getRGB(picture.getWidth() - 5, picture.getHeight() - 5))
                    .isEqualTo(WHITE);
        });
    }

    private interface Reading {
        void of(Page page);
    }

    private void read(String path, Reading reading) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("sv-SE")
                        .setViewportSize(1440, 900)
                        .setColorScheme(ColorScheme.DARK))) {
            Page page = context.newPage();
            page.navigate(RunningDashboard.shared().address(path));
            reading.of(page);
        }
    }

    private static List<String> heard(Page page, String key, int times) {
        return Stream.generate(() -> {
                    page.keyboard().press(key);
                    return page.locator("[role=status]").innerText();
                })
                .limit(times)
                .toList();
    }

    private static Download saved(Page page, String type) {
        return page.waitForDownload(
                () -> page.locator("button:text-is('" + type + "')").first().click());
    }

    private static String words(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(Download file) {
        try {
            return ImageIO.read(file.path().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
