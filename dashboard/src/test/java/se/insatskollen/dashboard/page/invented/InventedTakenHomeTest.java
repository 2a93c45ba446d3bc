package se.insatskollen.dashboard.page.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.RunningDashboard;
import se.insatskollen.dashboard.TakenHome;

/** The tables of the invented city, as a reader takes them home: each says that it is invented. */
class InventedTakenHomeTest {
    private final RunningDashboard dashboard = RunningDashboard.shared();

    @Test
    void the_years_of_an_area_are_taken_home_unrounded() throws Exception {
        assertThat(csv("/exempelstad?matt=kostnad&ladda-ner=ar-for-ar.csv"))
                .containsExactly(
                        "År (påhittade siffror),Miljoner kronor", "2019,123.456789", "2020,130", "2026 hittills,40");
        assertThat(dashboard.page("/exempelstad?matt=kostnad"))
                .contains("<a href=\"?matt=kostnad&amp;ladda-ner=ar-for-ar.xlsx\">Excel</a>");
        assertThat(sheets("/exempelstad?ladda-ner=sidan.xlsx")).containsExactly("ar-for-ar", "stadsdelar", "Om");
    }

    @Test
    void the_districts_are_taken_home_in_the_chosen_division() throws Exception {
        assertThat(csv("/exempelstad?indelning=som-det-var&ladda-ner=stadsdelar.csv"))
                .containsExactly(
                        "Stadsdel (påhittade siffror),2019,2020,2026 hittills",
                        "Alfalund (till 30 juni 2020),300,160,fanns inte",
                        "Alfalund-Betavik (från 1 juli 2020),fanns inte,340,100",
                        "Betavik (till 30 juni 2020),200,0,fanns inte",
                        "Omegaborg,500,700,0");
    }

    @Test
    void a_city_without_districts_has_one_table() throws Exception {
        assertThat(sheets("/exempelstad?omrade=kommun-9902&ladda-ner=sidan.xlsx"))
                .containsExactly("ar-for-ar", "Om");
    }

    @Test
    void what_is_hidden_on_the_page_is_hidden_in_the_file() throws Exception {
        assertThat(TakenHome.csv(RunningDashboard.hidden(), "/exempelstad?ladda-ner=ar-for-ar.csv"))
                .containsExactly("År (påhittade siffror),Ärenden", "2019,90", "2020,visas inte (för få)");
        assertThat(TakenHome.csv(RunningDashboard.hidden(), "/exempelstad/projekt?ladda-ner=projekt.csv"))
                .contains("Lilla teamet,\"projekt, familjebehandling\",\"Betavik, Exempelstad\","
                        + "januari 2019 – december 2020,visas inte (för få),visas inte (för få)");
    }

    @Test
    void the_projects_are_taken_home_in_kronor() throws Exception {
        assertThat(csv("/exempelstad/projekt?ladda-ner=projekt.csv"))
                .containsExactly(
                        "Namn (påhittade siffror),Vad,Var,När,Ärenden,\"Bokfört, varje års priser, kronor\"",
                        "Hemmateamet,\"projekt, familjebehandling\",\"Omegaborg, Exempelstad\","
                                + "januari 2019 – december 2020,40,2500000",
                        "Tomma teamet,projekt,Exempelstad,framgår inte,inga,inget",
                        "Fonden,\"fond, finansiering\",Exempelstad,framgår inte,inga,inget");
        assertThat(sheets("/exempelstad/projekt?ladda-ner=sidan.xlsx")).containsExactly("projekt", "Om");
    }

    @Test
    void the_sources_are_taken_home_with_what_is_wrong_first() throws Exception {
        assertThat(csv("/exempelstad/datakvalitet?ladda-ner=regelbundet.csv"))
                .containsExactly(
                        "Vad (påhittade siffror),Läge,Nyaste uppgift,Ska levereras,Kommer från,Har tagits in,Att känna till",
                        "Kostnader,sen,31 augusti 2026,varje månad,ekonomisystemet,alla rader,",
                        "Skattningar före och efter insatsen,inget levererat än,,varje månad,utvärderingsverktyget,,",
                        "Kontakter med familjer,som väntat,november 2026,varje natt,tidredovisningen,inte alla rader,",
                        "Ärenden,som väntat,20 november 2026,varje natt,ärendesystemet,mer än 99 av 100 rader,"
                                + "Gamla namn på stadsdelar i färre än 1 av 100 rader");
        assertThat(csv("/exempelstad/datakvalitet?ladda-ner=for-hand.csv"))
                .containsExactly("Vad (påhittade siffror),Nyaste uppgift", "\"Län, kommuner och stadsdelar\",2020");
        assertThat(sheets("/exempelstad/datakvalitet?ladda-ner=sidan.xlsx"))
                .containsExactly("regelbundet", "for-hand", "Om");
    }

    private List<String> csv(String address) throws Exception {
        return TakenHome.csv(dashboard, address);
    }

    private List<String> sheets(String address) throws Exception {
        return TakenHome.sheets(dashboard, address);
    }
}
