package se.insatskollen.dashboard.web.take;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.dashboard.web.BadRequestException;
import se.insatskollen.dashboard.web.SwedishList;
import se.insatskollen.dashboard.web.table.Table;

/**
 * What a reader wants to take home of a page: one of its tables, or all of them in one workbook.
 *
 * @param name a table's id, or {@value #PAGE}
 */
public record Download(String name, Format format) {
    private static final String PAGE = "sidan";

    /** Reads "figur.csv" or "sidan.xlsx", and refuses what the page does not have. */
    public static Download of(String text, List<Table> tables) {
        return all(tables)
                .filter(download -> download.address().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(refusal(text, tables)));
    }

    private static Stream<Download> all(List<Table> tables) {
        Stream<Download> each = tables.stream()
                .flatMap(table -> Stream.of(Format.values()).map(format -> new Download(table.id(), format)));
        return tables.isEmpty() ? each : Stream.concat(each, Stream.of(new Download(PAGE, Format.XLSX)));
    }

    private static String refusal(String text, List<Table> tables) {
        List<String> addresses = all(tables).map(Download::address).toList();
        return addresses.isEmpty()
                ? "Sidan har ingen tabell att ladda ner. Ta bort valet ”ladda-ner” ur adressen."
                : "”%s” går inte att ladda ner från sidan. Välj bland %s.".formatted(text, SwedishList.and(addresses));
    }

    /** The tables that it holds. */
    public List<Table> of(List<Table> tables) {
        Optional<Table> one =
                tables.stream().filter(table -> table.id().equals(name)).findFirst();
        return one.map(List::of).orElse(tables);
    }

    private String address() {
        return name + "." + format.suffix();
    }
}
