package se.insatskollen.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.insatskollen.dashboard.web.Page;

class DashboardRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.insatskollen.dashboard");

    @Test
    void pages_do_not_know_each_other() {
        slices().matching("se.insatskollen.dashboard.page.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void what_pages_share_knows_no_page() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..page..")
                .check(CLASSES);
    }

    @Test
    void only_mains_read_the_environment() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Serve")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperties")
                .check(CLASSES);
    }

    @Test
    void only_an_open_release_opens_a_database() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OpenRelease")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("se.insatskollen.warehouse.duckdb.DuckDb")
                .check(CLASSES);
    }

    @Test
    void what_answers_an_address_is_called_a_page() {
        classes()
                .that()
                .implement(Page.class)
                .should()
                .haveSimpleNameEndingWith("Page")
                .check(CLASSES);
    }

    @Test
    void the_dashboard_knows_neither_spark_nor_the_etl() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "se.insatskollen.etl..")
                .check(CLASSES);
    }

    @Test
    void no_jar_of_spark_is_on_the_class_path() {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .toList();
        assertThat(jars).anyMatch(jar -> jar.startsWith("javalin"));
        assertThat(jars).noneMatch(jar -> jar.matches("(spark|hadoop|scala|parquet|log4j|etl).*"));
    }

    @Test
    void no_class_of_spark_can_be_loaded() {
        for (String name : List.of("org.apache.spark.sql.SparkSession", "org.apache.hadoop.conf.Configuration")) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
