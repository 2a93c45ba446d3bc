package se.insatskollen.warehouse.effects;

/** What a child got: the project, or what everybody else gets. */
public enum Service {
    PROJECT,
    ORDINARY
}
