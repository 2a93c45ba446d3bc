package se.insatskollen.etl.demo;

import java.time.LocalDate;
import se.insatskollen.warehouse.codes.LegalGround;
import se.insatskollen.warehouse.codes.PlacementType;

/** A placement as it goes, whether or not it has ended on the last day known. */
record Stay(PlacementType type, LegalGround ground, LocalDate from, LocalDate to, Provider provider, Ore dayPrice) {

    boolean isOpen() {
        return !Observation.knows(to);
    }
}
