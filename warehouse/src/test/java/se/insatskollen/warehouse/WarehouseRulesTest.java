package se.insatskollen.warehouse;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WarehouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.insatskollen.warehouse");

    @Test
    void the_contracts_know_no_engine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..schema..", "..codes..", "..tables..", "..savings..", "..effects..", "..statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..", "org.apache.spark..", "..duckdb..", "..release..")
                .check(CLASSES);
    }

    @Test
    void the_schema_knows_no_table() {
        noClasses()
                .that()
                .resideInAPackage("..schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..tables..", "..codes..")
                .check(CLASSES);
    }

    @Test
    void the_warehouse_knows_neither_spark_nor_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "io.javalin..")
                .check(CLASSES);
    }

    @Test
    void only_mains_read_the_environment() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(type(System.class))).and(target(nameMatching("getenv|getProperty|getProperties"))))
                .check(CLASSES);
    }
}
