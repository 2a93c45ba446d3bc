package se.insatskollen.etl;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class EtlRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.insatskollen.etl");

    @Test
    void reading_knows_neither_spark_nor_the_rest_of_the_etl() {
        noClasses()
                .that()
                .resideInAPackage("..reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "..sources..", "..staging..", "..star..", "..nightly..")
                .check(CLASSES);
    }

    @Test
    void the_contracts_of_deliveries_know_no_spark() {
        noClasses()
                .that()
                .resideInAPackage("..sources..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "..staging..", "..star..", "..nightly..")
                .check(CLASSES);
    }

    @Test
    void data_flows_one_way_from_staging_to_star() {
        noClasses()
                .that()
                .resideInAPackage("..staging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..star..", "..nightly..", "..command..")
                .check(CLASSES);
    }

    @Test
    void only_the_main_reads_the_environment() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethodWhere(
                        target(owner(type(System.class))).and(target(nameMatching("getenv|getProperty|getProperties"))))
                .check(CLASSES);
    }

    @Test
    void the_etl_knows_no_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..")
                .check(CLASSES);
    }
}
