package se.insatskollen.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TakenHome;

/** The tables of the pages, as a reader takes them home. */
class TakenHomeTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_register_is_taken_home_as_the_filters_leave_it() throws Exception {
        assertThat(dashboard.page("/projekt?kommun=linkoping&slag="))
                .contains("<a href=\"?kommun=linkoping&amp;ladda-ner=register.csv\">CSV</a>");
        assertThat(csv("/projekt?kommun=linkoping&ladda-ner=register.csv"))
                .containsExactly(
                        "Namn,Slag,Var,När,Läge när källan skrevs,Tidig insats för barn",
                        "Familjelotsen,projekt,Linköping,2014–2017,avslutat,oklart");
        assertThat(csv("/projekt?ladda-ner=register.csv"))
                .hasSize(7)
                .contains(
                        "ProjektEtt,projekt,\"Hässelby-Vällingby, Stockholm\",augusti 2006 – juli 2008,"
                                + "\"avslutat, fortsättning aviserad\",ja",
                        "TFCO (inte kontrollerad mot originalet),studie,Riket,framgår inte,okänt,nej");
        assertThat(sheets("/projekt?ladda-ner=sidan.xlsx")).containsExactly("register", "Om");
    }

    @Test
    void a_list_without_rows_is_no_file() throws Exception {
        assertThat(dashboard.page("/projekt?sok=zzz")).doesNotContain("ladda-ner");
        assertThat(dashboard.get("/projekt?sok=zzz&ladda-ner=register.csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void prices_are_taken_home_unrounded_with_their_unit_in_the_head() throws Exception {
        assertThat(csv("/priser?ladda-ner=per-dygn.csv"))
                .containsExactly(
                        "Slag,\"Lägsta, kr per dygn i 2023 års priser\",\"Bäst belagda pris, kr per dygn i 2023 års priser\","
                                + "\"Högsta, kr per dygn i 2023 års priser\",Underlag,Svagaste källa",
                        "HVB,2700.5,5532.1,7376,4 priser (och 1 utan index),lokaltidning",
                        "öppenvård i lägenhet,3263,framgår inte,3825,2 priser,prislista");
        assertThat(csv("/priser?ladda-ner=per-timme.csv")).contains("tolk,328.53,328.53,328.53,1 pris,schablon");
        assertThat(sheets("/priser?ladda-ner=sidan.xlsx")).containsExactly("per-dygn", "per-timme", "varje-pris", "Om");
    }

    @Test
    void every_single_price_is_taken_home_in_one_table() throws Exception {
        assertThat(csv("/priser?ladda-ner=varje-pris.csv"))
                .containsExactly(
                        "Slag,Vad,Räknas som,Pris,Enhet,2023 års priser,Gäller,Var,Källa,Slag av källa,Anmärkning",
                        "HVB,kalkyl,räknas inte in,2700,kr per dygn,räknas inte in,2017,framgår inte,corren.se,"
                                + "lokaltidning,En beräkning i förväg.",
                        "HVB,\"extern plats, snitt\",typvärde,4500,kr per dygn,5532.1,2018,framgår inte,corren.se,"
                                + "lokaltidning,",
                        "institutionsvård,högsta kommun,ytterlighet,8400,kr per dygn,index saknas,framgår inte,"
                                + "framgår inte,hejaolika.se,myndighetsrapport,",
                        "\"TFCO, uppgiven besparing\",per ungdom,räknas inte in,900000,kr per ungdom,räknas inte in,2018,"
                                + "framgår inte,SBU,myndighetsrapport,\"En besparing, inte en kostnad.\"");
    }

    @Test
    void the_indices_are_taken_home_as_published() throws Exception {
        assertThat(csv("/prisindex?ladda-ner=kpi.csv"))
                .containsExactly(
                        "År,\"Index, 1980=100\",Läge",
                        "2007,290.51,fastställd",
                        "2008,300.61,fastställd",
                        "2009,299.66,fastställd",
                        "2010,303.46,fastställd");
        assertThat(csv("/prisindex?ladda-ner=andra.csv"))
                .containsExactly(
                        "Index,Period,Värde,Enhet,Läge,Källa",
                        "Prisindex för kommunal verksamhet (PKV),2015,2,procent,utfall,skl.se");
        assertThat(sheets("/prisindex?ladda-ner=sidan.xlsx")).containsExactly("kpi", "andra", "Om");
    }

    @Test
    void where_nothing_has_come_the_table_of_the_sources_is_silent() throws Exception {
        assertThat(csv("/datakvalitet?ladda-ner=regelbundet.csv"))
                .containsExactly(
                        "Vad,Läge,Nyaste uppgift,Ska levereras,Kommer från,Har tagits in",
                        "Kostnader,inget levererat än,,varje månad,ekonomisystemet,",
                        "Ärenden,inget levererat än,,varje natt,ärendesystemet,");
        assertThat(csv("/datakvalitet?ladda-ner=for-hand.csv"))
                .containsExactly(
                        "Vad,Kommer från,Nyaste uppgift",
                        "Bidrag till projekt,offentliga dokument,2023",
                        "Folkmängd,publicerade källor,2025",
                        "Mätinstrument,publicerade källor,utan datum");
        assertThat(sheets("/datakvalitet?ladda-ner=sidan.xlsx")).containsExactly("regelbundet", "for-hand", "Om");
    }

    private List<String> csv(String address) throws Exception {
        return TakenHome.csv(dashboard, address);
    }

    private List<String> sheets(String address) throws Exception {
        return TakenHome.sheets(dashboard, address);
    }
}
