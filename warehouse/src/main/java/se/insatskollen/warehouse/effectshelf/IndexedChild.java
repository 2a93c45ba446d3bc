package se.insatskollen.warehouse.effectshelf;

import java.time.LocalDate;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.Service;

/**
 * A child with what tells beside whom it may be set.
 *
 * @param projectKey of its first case; that of no project for a child in ordinary service
 * @param openedDate day its first case was opened, when its windows begin
 */
record IndexedChild(IndexChild child, String projectKey, String municipalityKey, LocalDate openedDate) {
    boolean isInProject() {
        return child.service() == Service.PROJECT;
    }
}
