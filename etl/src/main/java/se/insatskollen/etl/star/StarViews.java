package se.insatskollen.etl.star;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.insatskollen.etl.staging.Current;
import se.insatskollen.etl.staging.SparkTypes;
import se.insatskollen.warehouse.release.PartAccount;
import se.insatskollen.warehouse.schema.Code;
import se.insatskollen.warehouse.tables.AuditFile;
import se.insatskollen.warehouse.tables.AuditPart;

/** Gives the star's SQL what no source delivers: the calendar, the closed choices as rows, the account of deliveries. */
final class StarViews {
    private static final StructType DAY = new StructType().add("day_date", "date");
    private static final StructType RELEASE_DAY = new StructType().add("release_date", "date");
    private static final StructType CODE =
            new StructType().add("code", "string").add("label", "string").add("place", "int");

    private final SparkSession spark;

    StarViews(SparkSession spark) {
        this.spark = spark;
    }

    /** @param releaseDate the day by which the release judges how fresh its deliveries are */
    void create(List<Current> deliveries, LocalDate releaseDate) {
        view("stg_file", SparkTypes.schema(AuditFile.TABLE), files(deliveries));
        view("stg_part", SparkTypes.schema(AuditPart.TABLE), parts(deliveries));
        view(SourceTerms.VIEW, SparkTypes.schema(SourceTerms.TABLE), terms());
        view("release_day", RELEASE_DAY, List.of(RowFactory.create(java.sql.Date.valueOf(releaseDate))));
        view("calendar_day", DAY, days());
        FixedRows.CHOICES.forEach(choice -> view(choice.name(), CODE, rows(choice.codes())));
    }

    private static List<Row> files(List<Current> deliveries) {
        return deliveries.stream()
                .map(Current::account)
                .map(account -> RowFactory.create(
                        account.deliveryKey(),
                        account.source(),
                        account.origin(),
                        account.fileName(),
                        account.sha256(),
                        account.isInvented(),
                        account.covers().mode().name(),
                        account.covers().hasDays()
                                ? java.sql.Date.valueOf(account.covers().from())
                                : null,
                        account.covers().hasDays()
                                ? java.sql.Date.valueOf(account.covers().to())
                                : null,
                        account.form().format(),
                        account.form().encoding(),
                        account.form().delimiter(),
                        account.form().lineEnds()))
                .toList();
    }

    private static List<Row> parts(List<Current> deliveries) {
        return deliveries.stream()
                .map(Current::account)
                .flatMap(account -> account.parts().stream().map(part -> part(account.deliveryKey(), part)))
                .toList();
    }

    private static Row part(String deliveryKey, PartAccount part) {
        return RowFactory.create(
                deliveryKey,
                part.name(),
                part.linesBefore(),
                (int) part.rows().in(),
                (int) part.rows().loaded(),
                (int) part.rows().rejected(),
                (int) part.rows().duplicate(),
                part.ore().in(),
                part.ore().loaded(),
                part.ore().rejected(),
                part.ore().duplicate(),
                (int) part.amountsUnread());
    }

    private static List<Row> terms() {
        return SourceTerms.rows().stream().map(RowFactory::create).toList();
    }

    private static List<Row> days() {
        return FixedRows.FIRST_DAY
                .datesUntil(FixedRows.LAST_DAY.plusDays(1))
                .map(day -> RowFactory.create(java.sql.Date.valueOf(day)))
                .toList();
    }

    private static List<Row> rows(List<Code> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> RowFactory.create(
                        codes.get(place).name(), codes.get(place).label(), place))
                .toList();
    }

    private void view(String name, StructType schema, List<Row> rows) {
        spark.createDataFrame(rows, schema).createOrReplaceTempView(name);
    }
}
