package se.insatskollen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the demo for those who see little, nothing, or other colours. What is printed lies in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    // The object of a sheet in a PDF as Chromium writes it; that of all sheets is /Pages.
    private static final Pattern SHEET = Pattern.compile("/Type ?/Page\\b");
    // A desk of 1280 pixels at four times its size.
    private static final int NARROWEST = 320;
    private static final int DESK = 1440;
    // What A4 has between its margins of 15 mm.
    private static final int PAPER = 680;
    private static final String WIDER_THAN_PAPER = """
            [...document.querySelectorAll('main table')]
                .filter((table) => [table, ...table.querySelectorAll('th, td')]
                    .some((box) => box.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5))
                .map((table) => table.caption.textContent)
            """;
    // Enough for every kind of page, and few enough for most states of a figure.
    private static final int CASES = 20_000;

    private Chromium chromium;
    private RunningDemo demo;
    private List<String> addresses;

    private enum Look {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, Media.SCREEN),
        DARK(ColorScheme.DARK, ForcedColors.NONE, Media.SCREEN),
        FORCED_COLORS(ColorScheme.DARK, ForcedColors.ACTIVE, Media.SCREEN),
        PRINT(ColorScheme.LIGHT, ForcedColors.NONE, Media.PRINT);

        private final ColorScheme scheme;
        private final ForcedColors forced;
        private final Media media;

        Look(ColorScheme scheme, ForcedColors forced, Media media) {
            this.scheme = scheme;
            this.forced = forced;
            this.media = media;
        }

        void on(Page page) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setForcedColors(forced)
                    .setMedia(media));
        }
    }

    @BeforeAll
    void startDemoAndBrowser(@TempDir Path home) throws Exception {
        chromium = Chromium.start();
        addresses = Addresses.ofPages(home);
        demo = RunningDemo.start(home, CASES);
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable started :
                Stream.of(chromium, demo).filter(started -> started != null).toList()) {
            started.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_on_a_page_in_light_dark_forced_colours_and_print() {
        return Stream.concat(addresses.stream(), Addresses.OF_ERRORS.stream())
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> read(address, page -> {
                            for (Look look : Look.values()) {
                                look.on(page);
                                assertThat(Axe.findings(page))
                                        .as("%s, %s", address, look)
                                        .isEmpty();
                            }
                            print(page, address);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_page_read_at_four_times_its_size_needs_no_scrolling_sideways() {
        return Stream.concat(addresses.stream(), Addresses.OF_ERRORS.stream())
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> read(address, page -> {
                            page.setViewportSize(NARROWEST, 700);
                            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                    .isEqualTo(NARROWEST);
                            Look.FORCED_COLORS.on(page);
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(SCREENSHOTS.resolve(name(address) + "-320-forced-colors.png")));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_table_runs_off_the_paper() {
        return addresses.stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> read(address, page -> {
                            page.setViewportSize(PAPER, 900);
                            Look.PRINT.on(page);
                            assertThat(page.evaluate(WIDER_THAN_PAPER)).isEqualTo(List.of());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_chart_says_what_its_table_says() {
        return addresses.stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> read(
                                address,
                                page -> Twin.assertAgreeing(
                                        page.request().get(page.url()).text()))));
    }

    @TestFactory
    Stream<DynamicTest> every_memo_before_a_decision_is_printed_on_at_most_two_sheets() {
        List<String> memos = Stream.of("/projekt", "/exempelstad/projekt")
                .flatMap(list -> projects(list).stream())
                .map(project -> project.replace("/projekt/", "/infor-beslut/"))
                .toList();
        assertThat(memos).hasSizeGreaterThan(30);
        return memos.stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> read(address, page -> assertThat(sheets(page)).isBetween(1L, 2L))));
    }

    @Test
    void axe_is_awake() {
        read("/", page -> {
            page.evaluate("document.querySelector('main').append(document.createElement('button'))");
            assertThat(Axe.findings(page)).hasSize(1).allMatch(finding -> finding.startsWith("button-name: "));
        });
    }

    private interface Reading {
        void of(Page page);
    }

    private void read(String address, Reading reading) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("sv-SE").setViewportSize(DESK, 900))) {
            Page page = context.newPage();
            page.navigate(demo.address() + address);
            reading.of(page);
        }
    }

    private static void print(Page page, String address) {
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(SCREENSHOTS.resolve(name(address) + "-print.pdf")));
    }

    private static long sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** The addresses of the projects of a list. */
    private List<String> projects(String list) {
        List<String> projects = new ArrayList<>();
        read(list, page -> page.locator("main a[href^='%s/']".formatted(list)).all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .forEach(projects::add));
        return projects;
    }

    private static String name(String address) {
        return address.equals("/") ? "start" : address.substring(1).replaceAll("[^a-z0-9]+", "-");
    }
}
