package se.insatskollen.dashboard;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.insatskollen.dashboard.api.Api;
import se.insatskollen.dashboard.api.ApiDoor;
import se.insatskollen.dashboard.page.about.AboutPage;
import se.insatskollen.dashboard.page.accessibility.AccessibilityPage;
import se.insatskollen.dashboard.page.area.AreaPage;
import se.insatskollen.dashboard.page.areas.AreasPage;
import se.insatskollen.dashboard.page.compare.ComparePage;
import se.insatskollen.dashboard.page.decision.DecisionPage;
import se.insatskollen.dashboard.page.dictionary.TablePage;
import se.insatskollen.dashboard.page.dictionary.TablesPage;
import se.insatskollen.dashboard.page.evaluations.EvaluationsPage;
import se.insatskollen.dashboard.page.indicator.IndicatorPage;
import se.insatskollen.dashboard.page.indicator.IndicatorsPage;
import se.insatskollen.dashboard.page.invented.area.InventedAreaPage;
import se.insatskollen.dashboard.page.invented.areas.InventedAreasPage;
import se.insatskollen.dashboard.page.invented.city.CityPage;
import se.insatskollen.dashboard.page.invented.compare.InventedComparePage;
import se.insatskollen.dashboard.page.invented.decision.InventedDecisionPage;
import se.insatskollen.dashboard.page.invented.evaluations.InventedEvaluationsPage;
import se.insatskollen.dashboard.page.invented.indicator.InventedIndicatorPage;
import se.insatskollen.dashboard.page.invented.news.InventedNewsPage;
import se.insatskollen.dashboard.page.invented.project.InventedProjectPage;
import se.insatskollen.dashboard.page.invented.projects.InventedProjectsPage;
import se.insatskollen.dashboard.page.invented.quality.InventedQualityPage;
import se.insatskollen.dashboard.page.invented.saving.InventedSavingPage;
import se.insatskollen.dashboard.page.invented.savings.InventedSavingsPage;
import se.insatskollen.dashboard.page.method.MethodPage;
import se.insatskollen.dashboard.page.news.NewsPage;
import se.insatskollen.dashboard.page.opendata.OpenDataPage;
import se.insatskollen.dashboard.page.priceindex.PriceIndexPage;
import se.insatskollen.dashboard.page.privacy.PrivacyPage;
import se.insatskollen.dashboard.page.project.ProjectPage;
import se.insatskollen.dashboard.page.projects.ProjectsPage;
import se.insatskollen.dashboard.page.quality.QualityPage;
import se.insatskollen.dashboard.page.saving.SavingPage;
import se.insatskollen.dashboard.page.savings.SavingsPage;
import se.insatskollen.dashboard.page.start.StartPage;
import se.insatskollen.dashboard.page.unitcost.UnitCostPage;
import se.insatskollen.dashboard.web.Assets;
import se.insatskollen.dashboard.web.ErrorPages;
import se.insatskollen.dashboard.web.PageAnswers;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.RateLimit;
import se.insatskollen.dashboard.web.Releases;
import se.insatskollen.dashboard.web.Responsible;
import se.insatskollen.dashboard.web.SecurityHeaders;
import se.insatskollen.dashboard.web.UnreadableRequests;
import se.insatskollen.dashboard.web.chart.Origin;
import se.insatskollen.dashboard.web.edition.Editions;
import se.insatskollen.dashboard.web.news.Feeds;

/** The web process: every address and what answers it. It opens public figures only, and for reading only. */
public final class Dashboard {
    // A browser keeps its connection open; waiting for it would only delay the end.
    private static final int NO_WAIT = 0;
    // Nobody sends us anything but an address.
    private static final long LARGEST_REQUEST_BYTES = 1_024;
    private static final long IDLE_MILLIS = 30_000;

    private final Releases releases;
    private final RateLimit rateLimit;
    private final Responsible responsible;
    private final Assets assets = new Assets();
    private final Map<String, Handler> routes;

    /** A dashboard of which nobody has said who answers for it. */
    public Dashboard(Releases releases, RateLimit rateLimit) {
        this(releases, rateLimit, Responsible.UNKNOWN);
    }

    public Dashboard(Releases releases, RateLimit rateLimit, Responsible responsible) {
        this.releases = releases;
        this.rateLimit = rateLimit;
        this.responsible = responsible;
        this.routes = Collections.unmodifiableMap(allRoutes());
    }

    /** The server, wired but not started. */
    public Javalin server() {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.prefer405over404 = true;
            configureJetty(config);
            config.http.maxRequestSize = LARGEST_REQUEST_BYTES;
            config.routes.before(SecurityHeaders::add);
            config.routes.before(rateLimit::check);
            routes.forEach((path, handler) -> answer(config.routes, path, handler));
            new ErrorPages(releases::stamp).register(config.routes);
        });
    }

    /** Every address we answer. */
    Map<String, Handler> routes() {
        return routes;
    }

    private Map<String, Handler> allRoutes() {
        Map<String, Handler> routes = new TreeMap<>();
        PageAnswers pages = new PageAnswers(releases, Origin.REAL);
        Editions editions = releases.editions();
        routes.put(StartPage.PATH, pages.of(new StartPage()));
        routes.put(ProjectsPage.PATH, pages.of(new ProjectsPage()));
        routes.put(ProjectPage.PATH, pages.of(new ProjectPage()));
        routes.put(SavingsPage.PATH, pages.of(new SavingsPage()));
        routes.put(SavingPage.PATH, pages.of(new SavingPage()));
        routes.put(EvaluationsPage.PATH, pages.of(new EvaluationsPage()));
        routes.put(DecisionPage.PATH, pages.of(new DecisionPage()));
        routes.put(UnitCostPage.PATH, pages.of(new UnitCostPage()));
        routes.put(PriceIndexPage.PATH, pages.of(new PriceIndexPage()));
        routes.put(ComparePage.PATH, pages.of(new ComparePage()));
        routes.put(AreasPage.PATH, pages.of(new AreasPage()));
        routes.put(AreaPage.PATH, pages.of(new AreaPage()));
        routes.put(NewsPage.DOOR.path(), pages.of(new NewsPage(editions)));
        routes.put(NewsPage.DOOR.feedPath(), pages.raw(new Feeds(editions)));
        putMethods(routes, pages);
        putInvented(routes, new PageAnswers(releases, Origin.INVENTED), editions);
        routes.put(OpenDataPage.PATH, pages.of(new OpenDataPage()));
        routes.putAll(Api.routes(ApiDoor.REAL, releases));
        routes.putAll(Api.routes(ApiDoor.INVENTED, releases));
        routes.put(Assets.PATH, assets::get);
        routes.put("/favicon.ico", ctx -> ctx.redirect("/assets/favicon.svg"));
        routes.put("/robots.txt", ctx -> plain(ctx, "User-agent: *\nAllow: /\n"));
        routes.put("/health", ctx -> plain(ctx, "ok"));
        routes.put("/ready", this::ready);
        return routes;
    }

    // How figures are made, and who answers for the pages.
    private void putMethods(Map<String, Handler> routes, PageAnswers pages) {
        routes.put(MethodPage.PATH, pages.of(new MethodPage()));
        routes.put(IndicatorsPage.PATH, pages.of(new IndicatorsPage()));
        routes.put(IndicatorPage.PATH, pages.of(new IndicatorPage()));
        routes.put(TablesPage.PATH, pages.of(new TablesPage()));
        routes.put(TablePage.PATH, pages.of(new TablePage()));
        routes.put(PrivacyPage.PATH, pages.of(new PrivacyPage(responsible)));
        routes.put(AccessibilityPage.PATH, pages.of(new AccessibilityPage(responsible)));
        routes.put(AboutPage.PATH, pages.of(new AboutPage(responsible)));
        routes.put(QualityPage.PATH, pages.of(new QualityPage()));
    }

    // The invented city: asked of its own tables, and of no others.
    private static void putInvented(Map<String, Handler> routes, PageAnswers pages, Editions editions) {
        routes.put(CityPage.PATH, pages.of(new CityPage()));
        routes.put(InventedProjectsPage.PATH, pages.of(new InventedProjectsPage()));
        routes.put(InventedProjectPage.PATH, pages.of(new InventedProjectPage()));
        routes.put(InventedEvaluationsPage.PATH, pages.of(new InventedEvaluationsPage()));
        routes.put(InventedDecisionPage.PATH, pages.of(new InventedDecisionPage()));
        routes.put(InventedComparePage.PATH, pages.of(new InventedComparePage()));
        routes.put(InventedAreasPage.PATH, pages.of(new InventedAreasPage()));
        routes.put(InventedAreaPage.PATH, pages.of(new InventedAreaPage()));
        routes.put(InventedNewsPage.DOOR.path(), pages.of(new InventedNewsPage(editions)));
        routes.put(InventedNewsPage.DOOR.feedPath(), pages.raw(new Feeds(editions)));
        routes.put(InventedSavingsPage.PATH, pages.of(new InventedSavingsPage()));
        routes.put(InventedSavingPage.PATH, pages.of(new InventedSavingPage()));
        routes.put(InventedQualityPage.PATH, pages.of(new InventedQualityPage()));
        routes.put(InventedIndicatorPage.PATH, pages.of(new InventedIndicatorPage()));
    }

    private static void answer(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void ready(Context ctx) throws Exception {
        try (Queries open = releases.read(Origin.REAL)) {
            plain(ctx, "ok " + open.release().id());
        }
    }

    private static void plain(Context ctx, String text) {
        Parameters.nothing(ctx);
        ctx.contentType("text/plain; charset=utf-8").result(text);
    }

    private static void configureJetty(JavalinConfig config) {
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(NO_WAIT);
            server.setErrorHandler(new UnreadableRequests());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
    }
}
