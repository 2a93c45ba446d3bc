package se.insatskollen.dashboard.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Period;
import se.insatskollen.warehouse.codes.DatePrecision;
import se.insatskollen.warehouse.codes.ProjectKind;
import se.insatskollen.warehouse.codes.ProjectStatus;

class CourseTest {
    private static final Period UNKNOWN =
            new Period(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Period FROM_2016 = new Period(
            Optional.of(LocalDate.of(2016, 1, 1)), Optional.of(DatePrecision.YEAR), Optional.empty(), Optional.empty());

    @Test
    void a_project_began_even_where_no_source_says_when() {
        assertThat(told(ProjectKind.PROJECT, UNKNOWN)).containsExactly("Projektet började: datum framgår inte");
    }

    @Test
    void a_method_began_nowhere_unless_a_source_dates_it() {
        assertThat(told(ProjectKind.STUDY, UNKNOWN)).isEmpty();
        assertThat(told(ProjectKind.STUDY, FROM_2016)).containsExactly("Studien började: 2016");
    }

    private static List<String> told(ProjectKind kind, Period period) {
        return new Course(kind, period, ProjectStatus.UNKNOWN, UNKNOWN, "källa", "")
                .moments().stream()
                        .map(moment -> "%s: %s".formatted(moment.what(), moment.date()))
                        .toList();
    }
}
