package se.insatskollen.etl.demo;

import java.time.LocalDate;
import java.util.Optional;

/** The days of a case, in their order; empty where a step was not taken, or not yet. */
record Timeline(
        LocalDate opened,
        Optional<LocalDate> assessed,
        Optional<LocalDate> investigationFrom,
        Optional<LocalDate> investigationTo,
        boolean isExtended,
        Optional<LocalDate> supportFrom,
        Optional<LocalDate> supportTo,
        Optional<LocalDate> closed) {

    /** A case that led nowhere: closed on the day it was assessed. */
    static Timeline assessed(LocalDate opened, Optional<LocalDate> assessed) {
        return new Timeline(
                opened,
                assessed,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                assessed);
    }

    /** The same case, investigated and closed with that. */
    Timeline investigated(LocalDate from, LocalDate to, boolean extended) {
        return new Timeline(
                opened,
                assessed,
                Optional.of(from),
                Optional.of(to),
                extended,
                Optional.empty(),
                Optional.empty(),
                Optional.of(to));
    }

    /** The same case, with support after the investigation. */
    Timeline supported(LocalDate from, LocalDate to, LocalDate end) {
        return new Timeline(
                opened,
                assessed,
                investigationFrom,
                investigationTo,
                isExtended,
                Optional.of(from),
                Optional.of(to),
                Optional.of(end));
    }

    /** The same case, closed on that day or later: it stays open as long as the child is placed. */
    Timeline openUntil(LocalDate day) {
        Optional<LocalDate> later = closed.map(end -> end.isBefore(day) ? day : end);
        return new Timeline(
                opened, assessed, investigationFrom, investigationTo, isExtended, supportFrom, supportTo, later);
    }

    /** The case as it was known on the last day. */
    Timeline known() {
        return new Timeline(
                opened,
                assessed.filter(Observation::knows),
                investigationFrom.filter(Observation::knows),
                investigationTo.filter(Observation::knows),
                isExtended,
                supportFrom.filter(Observation::knows),
                supportTo.filter(Observation::knows),
                closed.filter(Observation::knows));
    }

    /** The last day on which anything can have been done in the case. */
    LocalDate lastDay() {
        return closed.orElse(Observation.LAST_DAY);
    }
}
