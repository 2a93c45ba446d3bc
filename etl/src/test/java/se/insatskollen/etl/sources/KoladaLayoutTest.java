package se.insatskollen.etl.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as Kolada's API gives them; the key figures and values here are made up. */
class KoladaLayoutTest {
    @TempDir
    Path folder;

    @Test
    void a_page_of_values_is_read_by_our_contract() throws Exception {
        Path page = Files.writeString(folder.resolve("sida.json"), """
                {"values": [
                  {"kpi": "X00001", "municipality": "0180", "period": 2023, "values": [
                    {"gender": "T", "count": 1, "status": "", "value": 31.32959689},
                    {"gender": "K", "count": 1, "status": "Missing", "value": null}]},
                  {"kpi": "X00001", "municipality": "0000", "period": 2023, "values": [
                    {"gender": "M", "count": 290, "status": "", "value": 2, "isdeleted": true}]},
                  {"kpi": "X00001", "municipality": "0001", "period": 2023, "values": [
                    {"gender": "T", "count": 26, "status": "", "value": 4}]}],
                 "next_url": null, "previous_url": null, "count": 3}""");
        ReadDelivery read = ReadDelivery.of(PublishedValueSource.SOURCE, page);
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.rejection()).isEmpty());
        assertThat(column(read, "område")).containsExactly("kommun-0180", "kommun-0180", "riket", "lan-01");
        assertThat(column(read, "kön")).containsExactly("ALL", "WOMEN", "MEN", "ALL");
        assertThat(column(read, "värde")).containsExactly(new BigDecimal("31.3296"), null, null, new BigDecimal("4"));
        assertThat(column(read, "anmärkning")).containsExactly(null, "Missing", "borttaget i Kolada", null);
        assertThat(column(read, "källa")).containsOnly("Kolada API v3");
    }

    @Test
    void a_page_of_descriptions_is_read_by_our_contract() throws Exception {
        Path page = Files.writeString(folder.resolve("matt.json"), """
                {"values": [{"id": "X00001", "title": "Påhittat mått, andel (%)", "description": "Ett påhitt.",
                  "auspice": "X", "has_ou_data": false, "is_divided_by_gender": true, "municipality_type": "K",
                  "operating_area": "Påhitt", "perspective": "Resurser", "prel_publication_date": null,
                  "publication_date": "2026-08-28", "publ_period": "2025"}],
                 "next_url": null, "previous_url": null, "count": 1}""");
        ReadDelivery read = ReadDelivery.of(PublishedIndicatorSource.SOURCE, page);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).values())
                .startsWith("X00001", "Påhittat mått, andel (%)", "Ett påhitt.", "enligt titeln", 1, "NEUTRAL");
    }

    @Test
    void a_row_that_is_cut_refuses_the_file() throws Exception {
        Path file = Files.writeString(
                folder.resolve("sida.csv"),
                "kpi;municipality;period;gender;status;value;count;isdeleted\nX00001;0180;2023;T\n");
        assertThatThrownBy(() -> ReadDelivery.of(PublishedValueSource.SOURCE, file))
                .hasMessage("has 4 fields on line 2, but 8 in its header. Deliver it again, whole.");
    }

    @Test
    void a_value_that_is_no_number_rejects_its_row() throws Exception {
        Path file = Files.writeString(
                folder.resolve("sida.csv"),
                "kpi;municipality;period;gender;status;value;count;isdeleted\nX00001;0180;2023;T;;1,2x34567;1;nej\n");
        assertThat(ReadDelivery.of(PublishedValueSource.SOURCE, file)
                        .rows()
                        .get(0)
                        .rejection())
                .isPresent();
    }

    private static List<Object> column(ReadDelivery read, String header) {
        return read.column(PublishedValueSource.SOURCE, header);
    }
}
