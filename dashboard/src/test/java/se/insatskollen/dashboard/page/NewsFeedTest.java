package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.insatskollen.dashboard.RunningDashboard;

class NewsFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final RunningDashboard dashboard = RunningDashboard.news();

    @Test
    void the_feed_is_atom_with_what_the_format_asks_for() throws Exception {
        HttpResponse<String> response = dashboard.get("/nytt.atom");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        Element feed = read(response.body()).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("sv");
        assertThat(text(feed, "title")).isEqualTo("Nytt i Insatskollen");
        assertThat(text(feed, "subtitle"))
                .isEqualTo("Det som hände efter 23 augusti 2026. Det som saknar datum står bara på sidan.");
        assertThat(text(feed, "updated")).isEqualTo("2026-11-21T00:00:00+01:00");
        assertThat(text(feed, "name")).isEqualTo("Insatskollen");
        assertThat(entries(feed)).allSatisfy(entry -> {
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated"))).isNotNull();
        });
    }

    @Test
    void an_entry_says_what_happened_and_when_and_who_says_so() throws Exception {
        Element entry = entries(feed("/nytt.atom")).stream()
                .filter(candidate -> text(candidate, "title").startsWith("Beslut: Stadsdelsnämnden"))
                .findFirst()
                .orElseThrow();
        assertThat(text(entry, "title")).isEqualTo("Beslut: Stadsdelsnämnden: anslag · Teamet");
        assertThat(text(entry, "updated")).isEqualTo("2026-09-10T00:00:00+02:00");
        assertThat(text(entry, "summary"))
                .isEqualTo("Läge: beslutat. När: 10 september 2026. Teamet får <mer> pengar & tid. "
                        + "Källa: protokoll, per 10 oktober 2026.");
        assertThat(link(entry, "alternate")).isEqualTo("/projekt/teamet#beslut");
    }

    @Test
    void the_newest_comes_first_what_may_be_new_after_it_and_editions_last_and_nothing_undated() throws Exception {
        assertThat(entries(feed("/nytt.atom")).stream().map(entry -> text(entry, "title")))
                .containsExactly(
                        "Förslag: Motionärerna: motion · Teamet",
                        "Utvärdering: Högskolan · Teamet",
                        "Förslag: Socialnämnden: yttrande · Teamet",
                        "Beslut: Omsorgsnämnden: överlämnande · Lotsen",
                        "Rättelse: Kostnad per ärende 2025, Linköping",
                        "Beslut: Stadsdelsnämnden: anslag · Teamet",
                        "Beslut: Kommunstyrelsen: remiss · Teamet",
                        "Fråga utan känt beslut: Omsorgsnämnden: beredning · Lotsen",
                        "Utgåva med data per 21 november 2026");
    }

    @Test
    void ids_are_unique_and_the_same_whenever_and_however_they_are_asked_for() throws Exception {
        List<String> first = ids(feed("/nytt.atom"));
        assertThat(first).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(ids(feed("/nytt.atom"))).isEqualTo(first);
        List<String> longer = ids(feed("/nytt.atom?sedan=2008-01-01"));
        assertThat(longer).containsAll(first.subList(1, first.size())).doesNotContain(first.get(0));
    }

    @Test
    void the_feed_takes_the_choices_of_the_page_and_leads_back_to_it() throws Exception {
        Element feed = feed("/nytt.atom?omrade=kommun-0580&sedan=2026-09-01");
        assertThat(text(feed, "title")).isEqualTo("Nytt i Insatskollen, Linköping");
        assertThat(link(feed, "alternate")).isEqualTo("/nytt?sedan=2026-09-01&omrade=kommun-0580");
        assertThat(link(feed, "self")).isEqualTo("/nytt.atom?sedan=2026-09-01&omrade=kommun-0580");
        assertThat(dashboard.page("/nytt?omrade=kommun-0580&sedan=2026-09-01"))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Nytt\" "
                        + "href=\"/nytt.atom?sedan=2026-09-01&amp;omrade=kommun-0580\">");
        assertThat(dashboard.get("/nytt.atom?sedan=2026-13-40").statusCode()).isEqualTo(400);
        assertThat(dashboard.get("/nytt.atom?ladda-ner=beslut.csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_feed_says_nothing_of_the_machine_it_comes_from() throws Exception {
        assertThat(dashboard.page("/nytt.atom"))
                .doesNotContain("127.0.0.1")
                .doesNotContain("localhost")
                .doesNotContain("href=\"http");
    }

    @Test
    void a_reader_that_has_the_feed_does_not_get_it_again() throws Exception {
        String tag = dashboard.get("/nytt.atom").headers().firstValue("ETag").orElseThrow();
        assertThat(dashboard.get("/nytt.atom", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_feed_of_the_invented_city_says_what_it_is_in_every_title_and_holds_nothing_real() throws Exception {
        Element feed = read(RunningDashboard.shared().page("/exempelstad/nytt.atom?sedan=2026-01-01"))
                .getDocumentElement();
        assertThat(text(feed, "title")).isEqualTo("Nytt i Exempelstad, påhittade siffror");
        assertThat(entries(feed).stream().map(entry -> text(entry, "title")))
                .containsExactly(
                        "Påhittade siffror: Rättelse: Kostnad per ärende 2020, Omegaborg",
                        "Påhittade siffror: Utgåva med data per 21 november 2026");
        assertThat(entries(feed).stream().map(entry -> link(entry, "alternate")))
                .containsExactly("/exempelstad/datakvalitet#rattelser", "/exempelstad/nytt?sedan=2026-01-01");
    }

    private Element feed(String path) throws Exception {
        return read(dashboard.page(path)).getDocumentElement();
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> entries(Element feed) {
        return elements(feed, "entry");
    }

    private static List<String> ids(Element feed) {
        return elements(feed, "id").stream().map(Element::getTextContent).toList();
    }

    private static String text(Element element, String name) {
        return elements(element, name).get(0).getTextContent();
    }

    private static String link(Element element, String relation) {
        return elements(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }

    private static List<Element> elements(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS(ATOM, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
