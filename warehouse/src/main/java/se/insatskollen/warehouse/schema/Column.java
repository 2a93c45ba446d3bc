package se.insatskollen.warehouse.schema;

import java.util.Optional;

/**
 * One column of a table: the only place where its name, type, meaning and rules are declared.
 *
 * @param name English, snake case, with its unit as suffix ({@code _ore}, {@code _date}, {@code _share})
 * @param type what it holds
 * @param role whether it is part of the key, always filled, or may be empty
 * @param meaning one plain sentence for the data dictionary
 * @param targetTable name of the table whose key the value must be found in
 * @param codes the closed choice the value must come from
 */
public record Column(
        String name,
        ColumnType type,
        Role role,
        String meaning,
        Optional<String> targetTable,
        Optional<Class<? extends Code>> codes) {

    /** How a column must be filled. */
    public enum Role {
        KEY,
        REQUIRED,
        OPTIONAL
    }

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Column name \"%s\" is not snake case".formatted(name));
        }
    }

    /** Part of what makes a row unique; always filled. */
    public static Column key(String name, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.KEY, meaning, Optional.empty(), Optional.empty());
    }

    /** Part of the key, of another type than text. */
    public static Column key(String name, ColumnType type, String meaning) {
        return new Column(name, type, Role.KEY, meaning, Optional.empty(), Optional.empty());
    }

    /** Part of the key and a reference to another table. */
    public static Column keyReference(String name, Table target, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.KEY, meaning, Optional.of(target.name()), Optional.empty());
    }

    /** Part of the key and a closed choice. */
    public static Column keyCode(String name, Class<? extends Code> codes, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.KEY, meaning, Optional.empty(), Optional.of(codes));
    }

    /** Always filled. */
    public static Column column(String name, ColumnType type, String meaning) {
        return new Column(name, type, Role.REQUIRED, meaning, Optional.empty(), Optional.empty());
    }

    /** Empty where the source does not say. */
    public static Column optional(String name, ColumnType type, String meaning) {
        return new Column(name, type, Role.OPTIONAL, meaning, Optional.empty(), Optional.empty());
    }

    /** A closed choice, always made: "not stated" is a choice, not a gap. */
    public static Column code(String name, Class<? extends Code> codes, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.REQUIRED, meaning, Optional.empty(), Optional.of(codes));
    }

    /** A closed choice that is empty where it would mean nothing (the precision of a date that is not there). */
    public static Column optionalCode(String name, Class<? extends Code> codes, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.OPTIONAL, meaning, Optional.empty(), Optional.of(codes));
    }

    /** Points at a row of another table by its key. */
    public static Column reference(String name, Table target, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.REQUIRED, meaning, Optional.of(target.name()), Optional.empty());
    }

    /** Points at a row of another table, or at none. */
    public static Column optionalReference(String name, Table target, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.OPTIONAL, meaning, Optional.of(target.name()), Optional.empty());
    }

    /** Points at another row of the table that declares it, or at none: a tree. */
    public static Column parent(String name, String ownTable, String meaning) {
        return new Column(name, ColumnType.TEXT, Role.OPTIONAL, meaning, Optional.of(ownTable), Optional.empty());
    }

    public boolean isKey() {
        return role == Role.KEY;
    }

    public boolean isFilled() {
        return role != Role.OPTIONAL;
    }
}
