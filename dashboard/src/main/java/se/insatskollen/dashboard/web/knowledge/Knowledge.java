package se.insatskollen.dashboard.web.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.insatskollen.dashboard.web.Queries;

/**
 * What the register lets us know about whether an entry has paid.
 *
 * @param claims what is said about its money and goals: gains, losses and break-even alike
 */
public record Knowledge(Entry entry, List<SaidClaim> claims) {

    /** One for each entry of the register, in the order of their names. */
    public static List<Knowledge> all(Queries open) {
        Map<String, List<SaidClaim>> claims = open.list(Knowledge.class, "claims.sql", SaidClaim.class).stream()
                .collect(Collectors.groupingBy(SaidClaim::projectKey));
        return open.list(Knowledge.class, "knowledge.sql", Entry.class).stream()
                .map(entry -> new Knowledge(entry, claims.getOrDefault(entry.projectKey(), List.of())))
                .toList();
    }

    /** The largest saving that a source states in kronor, in öre; empty where none does. */
    public Optional<Long> largestSavingOre() {
        return claims.stream()
                .filter(SaidClaim::isSaving)
                .flatMap(claim -> claim.amountOre().stream())
                .max(Long::compare);
    }
}
