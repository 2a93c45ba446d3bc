package se.insatskollen.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new user's first minutes, in a real browser over the real register. Screenshots lie in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PHONE = 390;
    private static final int DESK = 1440;

    private RunningDemo demo;
    private Chromium chromium;

    @BeforeAll
    void startDemoAndBrowser(@TempDir Path home) throws IOException {
        chromium = Chromium.start();
        demo = RunningDemo.start(home);
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    void stop() {
        Stream.of(chromium, demo).filter(started -> started != null).forEach(DemoIT::close);
    }

    @Test
    @Order(1)
    void start_begins_with_an_answer_computed_from_the_register() {
        read("/", page -> {
            assertThat(page.locator("main")).containsText("Lönar sig tidiga insatser?");
            assertThat(page.locator("main").innerText())
                    .containsPattern("För \\d+ av \\d+ projekt vet vi inte ännu\\.");
        });
    }

    @Test
    @Order(1)
    void familjelotsen_says_15_of_18_families_with_both_periods_and_our_own_division() {
        read("/projekt/familjelotsen", page -> {
            String text = page.locator("main").innerText();
            assertThat(text).contains("15 av 18 familjer").contains("2015–2017").contains("2014–2017");
            assertThat(text).contains("cirka 550\u00a0000 kronor per familj (vår uträkning");
        });
    }

    @Test
    @Order(1)
    void the_three_projects_of_exempelstad_end_on_the_side_that_is_planted_in_them() {
        read("/", page -> assertThat(page.locator("main").innerText())
                .contains("Exempelstad: tre projekt, ett lönar sig, ett gör ingen skillnad, ett går back")
                .containsPattern("Hemmateamet lönar sig: \\d+ av 100 beräkningar ger plus\\. Facit: lönar sig\\.")
                .containsPattern(
                        "Vi kan inte säga säkert om Skolspången lönar sig: \\d+ av 100 beräkningar ger plus\\. Facit: gör ingen skillnad\\.")
                .containsPattern("Dygnsjouren går back: \\d+ av 100 beräkningar ger plus\\. Facit: går back\\."));
    }

    @Test
    @Order(1)
    void projektett_says_that_its_full_cost_is_not_known() {
        read("/projekt/projektett", page -> assertThat(page.locator("main"))
                .containsText("Hela kostnaden är inte känd"));
    }

    @Test
    @Order(1)
    void the_project_list_narrows_as_its_filters_say() {
        read("/projekt?kommun=linkoping", page -> {
            assertThat(page.locator("main")).containsText("Familjelotsen");
            assertThat(page.locator("main")).not().containsText("ProjektEtt");
        });
    }

    @Test
    @Order(1)
    void what_is_taken_home_of_the_project_list_follows_its_filters() {
        read("/projekt", page -> {
            page.locator("select[name=kommun]").selectOption("linkoping");
            assertThat(page.locator("#resultat")).not().containsText("ProjektEtt");
            assertThat(page.locator(".take a").first())
                    .hasAttribute("href", "?kommun=linkoping&ladda-ner=register.csv");
        });
    }

    @Test
    @Order(1)
    void every_single_price_is_on_paper_without_being_unfolded() {
        read("/priser", page -> {
            assertThat(page.locator("details.prints table").first()).not().isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var table : page.locator("details.prints table").all()) {
                assertThat(table).isVisible();
            }
        });
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(
            strings = {
                "/",
                "/projekt",
                "/projekt/familjelotsen",
                "/projekt/vallingbyteamet",
                "/projekt/projektett",
                "/projekt/fou-medel-stockholm",
                "/priser",
                "/prisindex",
                "/jamfor",
                "/metod",
                "/datakvalitet",
                "/exempelstad",
                "/exempelstad/projekt",
                "/exempelstad/projekt/exempelstad-hemmateamet",
                "/exempelstad/jamfor",
                "/exempelstad/jamfor?matt=placerade-inom-ett-ar",
                "/exempelstad/datakvalitet"
            })
    void every_page_fits_phone_and_desk_in_light_dark_and_print(String path) {
        for (int width : List.of(PHONE, DESK)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                look(path, width, scheme, Media.SCREEN);
            }
        }
        look(path, DESK, ColorScheme.LIGHT, Media.PRINT);
    }

    @Test
    @Order(2)
    void every_link_file_and_choice_leads_somewhere_and_nothing_is_left_unwritten() throws Exception {
        Crawl crawl = new Crawl(demo.address(), Crawl.mostAlike());
        assertThat(crawl.complaints()).isEmpty();
        assertThat(crawl.count()).isGreaterThan(300);
    }

    @Test
    @Order(3)
    void the_demo_ends_when_asked_and_leaves_no_process_behind() throws InterruptedException {
        assertThat(demo.endsWhenAsked()).isTrue();
    }

    private interface Reading {
        void of(Page page);
    }

    private void read(String path, Reading reading) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setLocale("sv-SE"))) {
            Page page = context.newPage();
            page.navigate(demo.address() + path);
            reading.of(page);
        }
    }

    private void look(String path, int width, ColorScheme scheme, Media media) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("sv-SE")
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.onPageError(error -> complaints.add("error: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(demo.address()) && !request.url().startsWith("data:")) {
                    complaints.add("request to another host: " + request.url());
                }
            });
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            page.navigate(demo.address() + path);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, width, scheme, media)));
            assertThat(complaints).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s is no wider than %d px", path, width)
                    .isTrue();
        }
    }

    private static Path picture(String path, int width, ColorScheme scheme, Media media) {
        String name = path.equals("/") ? "start" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
        String look = media == Media.PRINT ? "print" : scheme.name().toLowerCase(java.util.Locale.ROOT);
        return SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, look));
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
