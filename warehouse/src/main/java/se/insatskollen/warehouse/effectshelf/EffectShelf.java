package se.insatskollen.warehouse.effectshelf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.insatskollen.warehouse.codes.TargetGroup;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.duckdb.DuckDb;
import se.insatskollen.warehouse.duckdb.SparkWords;
import se.insatskollen.warehouse.duckdb.SqlFile;
import se.insatskollen.warehouse.effects.Window;
import se.insatskollen.warehouse.figures.Computed;
import se.insatskollen.warehouse.schema.Table;
import se.insatskollen.warehouse.tables.EditionEffectMark;
import se.insatskollen.warehouse.tables.OpenCarePrice;
import se.insatskollen.warehouse.tables.OpenEffect;
import se.insatskollen.warehouse.tables.OpenEffectBalance;
import se.insatskollen.warehouse.tables.OpenEffectCost;
import se.insatskollen.warehouse.tables.OpenEffectCovariance;
import se.insatskollen.warehouse.tables.OpenEffectType;
import se.insatskollen.warehouse.tables.OpenEffectYear;

/**
 * Computes the effects of the projects of one door and the prices of its placements: reads the research tables of the
 * connection's current schema and leaves relations there from which the SQL of the open shelf makes its tables.
 */
public final class EffectShelf {
    private static final Logger LOG = LoggerFactory.getLogger(EffectShelf.class);
    private static final List<String> READ = List.of("index_child", "index_stay", "care_day");
    private static final List<Table> MADE = List.of(
            OpenEffect.TABLE,
            OpenEffectType.TABLE,
            OpenEffectCovariance.TABLE,
            OpenEffectBalance.TABLE,
            OpenEffectYear.TABLE,
            OpenEffectCost.TABLE,
            OpenCarePrice.TABLE,
            EditionEffectMark.TABLE);

    private final Connection connection;
    private final Limits limits;

    /**
     * Of one door.
     *
     * @param connection its current schema, in memory, holds the research tables as seen through the door, the annual price
     *     index, and the tables of the edition before as {@code earlier_<table>}
     */
    public EffectShelf(Connection connection, Limits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /** Fills the relations. */
    public void compute() throws SQLException {
        for (Table table : MADE) {
            Computed.create(connection, table);
        }
        DuckDb.execute(connection, "create table kept_effect (project_key varchar, window_months integer)");
        DuckDb.execute(connection, "create table kept_care_price (municipality_key varchar, placement_type varchar)");
        SparkWords.define(connection);
        for (String relation : READ) {
            DuckDb.execute(connection, "create table %s as %s".formatted(relation, SqlFile.read("effects", relation)));
        }
        EffectMarks marks = EffectMarks.read(connection, limits);
        CarePrices.compute(connection, limits, marks);
        List<IndexedChild> children = IndexReader.read(connection);
        if (!children.isEmpty()) {
            effects(children, marks);
        }
        marks.write(connection);
    }

    private void effects(List<IndexedChild> children, EffectMarks marks) throws SQLException {
        EffectMaker maker = new EffectMaker(
                limits, EarlierEffects.read(connection), CaseDays.read(connection), Costs.read(connection, limits));
        EffectWriter writer = new EffectWriter(connection, priceYear());
        List<String> projects = children.stream()
                .filter(IndexedChild::isInProject)
                .map(IndexedChild::projectKey)
                .distinct()
                .sorted()
                .toList();
        for (String project : projects) {
            List<IndexedChild> its = alike(project, children);
            for (Map.Entry<Window, EffectMaker.Made> each :
                    maker.make(project, its).entrySet()) {
                Window window = each.getKey();
                EffectMaker.Made made = each.getValue();
                boolean isKept = isKept(made, marks);
                if (isKept) {
                    keep(project, window);
                } else if (made.told().isPresent()) {
                    writer.told(made.told().get());
                } else {
                    writer.withheld(project, window, made.state());
                }
                LOG.info(
                        "{} within {} months: {}{}",
                        project,
                        window.months(),
                        made.state(),
                        isKept ? " as before, for few families have changed" : "");
            }
        }
    }

    private static boolean isKept(EffectMaker.Made made, EffectMarks marks) {
        return made.told()
                .filter(told -> marks.keeps(told.figure(), told.marks()))
                .isPresent();
    }

    private void keep(String project, Window window) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into kept_effect values (?, ?)")) {
            statement.setString(1, project);
            statement.setInt(2, window.months());
            statement.execute();
        }
    }

    /** Children of the project, and those of ordinary service in its municipalities and target groups. */
    static List<IndexedChild> alike(String project, List<IndexedChild> children) {
        List<IndexedChild> its = children.stream()
                .filter(child -> child.isInProject() && child.projectKey().equals(project))
                .toList();
        Set<String> municipalities =
                its.stream().map(IndexedChild::municipalityKey).collect(Collectors.toSet());
        Set<TargetGroup> groups =
                its.stream().map(each -> each.child().stratum().targetGroup()).collect(Collectors.toSet());
        return children.stream()
                .filter(each -> each.isInProject()
                        ? each.projectKey().equals(project)
                        : municipalities.contains(each.municipalityKey())
                                && groups.contains(each.child().stratum().targetGroup()))
                .toList();
    }

    private Optional<Integer> priceYear() throws SQLException {
        return DuckDb.texts(connection, "select max(index_year) from annual_price_index").stream()
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .findFirst();
    }
}
