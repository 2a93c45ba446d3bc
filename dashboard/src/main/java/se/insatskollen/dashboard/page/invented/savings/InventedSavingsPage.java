package se.insatskollen.dashboard.page.invented.savings;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Page;
import se.insatskollen.dashboard.web.Parameters;
import se.insatskollen.dashboard.web.Queries;
import se.insatskollen.dashboard.web.Shown;
import se.insatskollen.dashboard.web.invented.InventedCity;
import se.insatskollen.dashboard.web.saving.Evidence;
import se.insatskollen.dashboard.web.saving.SavingProject;
import se.insatskollen.dashboard.web.table.Table;

/** Does it pay? Every project of the invented city, each among those for the same children. */
public final class InventedSavingsPage implements Page {
    public static final String PATH = InventedCity.PATH + "/besparingar";

    record View(String answer, int priceYear, List<Group> groups) {
        List<Table> tables() {
            return groups.stream().map(Group::table).toList();
        }
    }

    @Override
    public Shown get(Context ctx, Queries open) {
        Parameters.none(ctx);
        List<Line> lines = SavingProject.all(open).stream()
                .map(project -> Evidence.of(open, project))
                .map(Line::of)
                .toList();
        Map<String, List<Line>> byGroup = lines.stream()
                .collect(Collectors.groupingBy(Line::targetGroup, LinkedHashMap::new, Collectors.toList()));
        View view = new View(
                Answer.of(lines),
                lines.stream()
                        .map(line -> line.verdict().evidence().published().priceYear())
                        .findFirst()
                        .orElse(0),
                byGroup.entrySet().stream()
                        .map(group -> Group.of(group.getKey(), group.getValue()))
                        .toList());
        return new Shown("page/invented/savings/savings.jte", view, view.tables());
    }
}
