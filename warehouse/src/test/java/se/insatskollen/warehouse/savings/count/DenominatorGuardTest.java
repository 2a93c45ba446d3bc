package se.insatskollen.warehouse.savings.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import se.insatskollen.warehouse.codes.CountUnit;
import se.insatskollen.warehouse.savings.Answer;
import se.insatskollen.warehouse.savings.Reason;

class DenominatorGuardTest {
    @Test
    void fifteen_of_eighteen_families_are_a_share() {
        assertThat(PartOf.of(new Families(15), new Families(18)).share()).isEqualTo(Answer.of(15.0 / 18));
        assertThat(compiles("PartOf.of(new Families(15), new Families(18))")).isTrue();
    }

    @Test
    void families_of_persons_do_not_compile() {
        assertThat(compiles("PartOf.of(new Families(15), new Persons(61))")).isFalse();
        assertThat(compiles("new PartOf<Families>(new Families(15), new Households(20))"))
                .isFalse();
        assertThat(compiles("PartOf.of(new Placements(7), new Cases(18))")).isFalse();
    }

    @Test
    void units_that_only_the_data_knows_are_refused_with_the_reason() {
        assertThatThrownBy(() -> PartOf.ofStated(Counted.of(CountUnit.FAMILY, 15), Counted.of(CountUnit.HOUSEHOLD, 20)))
                .hasMessage("15 familjer av 20 hushåll: olika enheter räknas aldrig om till varandra");
        assertThat(PartOf.ofStated(Counted.of(CountUnit.CHILD, 1), Counted.of(CountUnit.CHILD, 4))
                        .share())
                .isEqualTo(Answer.of(0.25));
    }

    @Test
    void nothing_is_a_share_of_nought_or_of_less_than_itself() {
        assertThat(PartOf.of(new Cases(0), new Cases(0)).share()).isEqualTo(Answer.not(Reason.NOTHING_TO_DIVIDE_BY));
        assertThat(PartOf.of(new Youths(5), new Youths(4)).share()).isEqualTo(Answer.not(Reason.PART_EXCEEDS_WHOLE));
    }

    private static boolean compiles(String expression) {
        String source = "import se.insatskollen.warehouse.savings.count.*; class Tried { Object made = %s; }"
                .formatted(expression);
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Tried.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> flags = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-d", "target");
        return compiler.getTask(null, null, new DiagnosticCollector<>(), flags, null, List.of(file))
                .call();
    }
}
