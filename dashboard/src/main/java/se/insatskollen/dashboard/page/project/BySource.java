package se.insatskollen.dashboard.page.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Source;

/** Facts that stand in the same place of the same document, so that their source is told once for all of them. */
record BySource<T>(Source source, List<T> rows) {

    static <T> List<BySource<T>> of(List<T> rows, Function<T, Source> source) {
        Map<Source, List<T>> grouped =
                rows.stream().collect(Collectors.groupingBy(source, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> new BySource<>(group.getKey(), group.getValue()))
                .toList();
    }
}
