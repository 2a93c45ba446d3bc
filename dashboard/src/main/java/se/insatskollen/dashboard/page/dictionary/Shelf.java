package se.insatskollen.dashboard.page.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.RegisterPlantedTruth;
import se.insatskollen.warehouse.tables.Tables;

/** A database of a release that everyone may have. */
enum Shelf {
    REGISTER("register", "Registret", "Vad dokument och offentlig statistik säger. Görs om varje natt."),
    OPEN(
            "open",
            "Öppna siffror",
            "Tal om ärenden, hopräknade så att ingen rad handlar om en person. Görs om var fjärde månad.");

    private final String command;
    private final String title;
    private final String purpose;

    Shelf(String command, String title, String purpose) {
        this.command = command;
        this.title = title;
        this.purpose = purpose;
    }

    /** What the command line calls it. */
    String command() {
        return command;
    }

    String file() {
        return command + ".duckdb";
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    /** Its tables, without the answers that only the invented city has. */
    List<Table> tables() {
        return switch (this) {
            case REGISTER ->
                Tables.REGISTER.stream()
                        .filter(table -> !table.equals(RegisterPlantedTruth.TABLE))
                        .toList();
            case OPEN -> Tables.OPEN;
        };
    }

    /** The one that holds a table; empty where no public one does. */
    static Optional<Shelf> of(Table table) {
        return Stream.of(values())
                .filter(shelf -> shelf.tables().contains(table))
                .findFirst();
    }
}
