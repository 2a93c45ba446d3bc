package se.insatskollen.dashboard.page.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.page.opendata.OpenDataPage.Example;
import se.insatskollen.dashboard.web.OpenAddress;

/** Addresses that answer in the release that is read. */
final class Examples {
    private static final String FIRST = OpenAddress.REAL + "/v1";
    private static final String KOLADA = OpenAddress.REAL + "/v3";

    private Examples() {}

    static List<Example> data(Optional<ProjectRow> project, Optional<FigureRow> figure) {
        List<Example> examples = new ArrayList<>();
        examples.add(new Example(FIRST + "/projects", "Alla projekt, program, fonder, studier och förstudier"));
        examples.add(new Example(FIRST + "/projects?early_intervention=YES", "De som är tidiga insatser för barn"));
        project.ifPresent(row -> examples.add(new Example(
                FIRST + "/projects/" + row.projectKey(),
                "Allt som dokumenten säger om ett projekt, här " + row.projectName())));
        examples.add(new Example(FIRST + "/claims", "Uppgivna besparingar och andra resultat, med vem som säger det"));
        examples.add(new Example(FIRST + "/indicators", "Alla mått: vad de betyder och vad de får jämföras med"));
        figure.ifPresent(row -> examples.add(new Example(
                FIRST + "/indicators/" + row.slug(),
                "Siffrorna för ett mått, här ”%s”".formatted(row.indicatorTitle()))));
        figure.ifPresent(row -> examples.add(new Example(
                "%s/indicators/%s?period=%s".formatted(FIRST, row.slug(), row.period()), "Samma mått, ett år")));
        examples.add(new Example(FIRST + "/areas?area_level=DISTRICT", "Stadsdelsområden, med dagarna de fanns"));
        examples.add(new Example(FIRST + "/editions", "Utgåvor att citera"));
        examples.add(new Example(FIRST + "/openapi.json", "Hela beskrivningen för program (OpenAPI)"));
        return examples;
    }

    static List<Example> tables(Optional<FigureRow> figure) {
        List<Example> examples = new ArrayList<>();
        examples.add(new Example(FIRST + "/projects.csv", "Projekten"));
        examples.add(new Example(FIRST + "/claims.csv", "Uppgivna besparingar och andra resultat"));
        figure.ifPresent(row ->
                examples.add(new Example("%s/indicators/%s.csv".formatted(FIRST, row.slug()), row.indicatorTitle())));
        return examples;
    }

    static List<Example> kolada(Optional<FigureRow> figure) {
        List<Example> examples = new ArrayList<>();
        examples.add(new Example(KOLADA + "/kpi", "Våra mått"));
        examples.add(new Example(KOLADA + "/municipality", "Kommuner, län och riket"));
        figure.ifPresent(row -> examples.add(new Example(
                "%s/data/kpi/%s/municipality/%s/year/%s"
                        .formatted(KOLADA, row.indicatorId(), row.areaCode(), row.period()),
                "Ett mått, en kommun och ett år")));
        return examples;
    }

    static List<Example> invented() {
        String first = OpenAddress.INVENTED + "/v1";
        return List.of(
                new Example(first + "/indicators", "Måtten"),
                new Example(first + "/projects", "Projekten"),
                new Example(first + "/openapi.json", "Beskrivningen för program"));
    }
}
