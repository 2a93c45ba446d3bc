package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A child of a family, with the household it lives in. */
record Child(PersonalNumbers.Identity identity, String familyId, String householdId, boolean isProtected) {
    int ageOn(LocalDate day) {
        return age(identity.born(), day);
    }

    static int age(LocalDate born, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }
}
