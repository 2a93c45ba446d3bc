package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.Optional;

/** A case as it opens: of which child, where, about what, and whether a project takes it. */
record Opening(
        Child child, Place place, Optional<Project> project, Profile profile, boolean isRereferral, LocalDate day) {}
