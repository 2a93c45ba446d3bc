package se.insatskollen.warehouse.effectshelf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.insatskollen.warehouse.codes.Covariate;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.effects.Balance;
import se.insatskollen.warehouse.effects.IndexChild;
import se.insatskollen.warehouse.effects.Service;

/** Which rows of a balance may be told: those of levels that few families neither have nor lack, in either service. */
final class TellingBalance {
    private final List<IndexChild> followed;
    private final Limits limits;

    /** @param followed children of both services whose window has passed */
    TellingBalance(List<IndexChild> followed, Limits limits) {
        this.followed = followed;
        this.limits = limits;
    }

    /** Those of them that may be told and tell something. */
    List<Balance> of(List<Balance> balance) {
        return balance.stream()
                .filter(row -> row.before().isPresent() || row.after().isPresent())
                .filter(row -> row.covariate() == Covariate.AGE_YEARS || isSafe(row))
                .toList();
    }

    private boolean isSafe(Balance row) {
        Predicate<IndexChild> hasLevel =
                child -> child.stratum().level(row.covariate()).equals(row.level());
        return List.of(Service.values()).stream()
                .noneMatch(service -> limits.isFew(families(service, hasLevel))
                        || limits.isFew(families(service, hasLevel.negate())));
    }

    private long families(Service service, Predicate<IndexChild> who) {
        Set<String> families = followed.stream()
                .filter(child -> child.service() == service)
                .filter(who)
                .map(IndexChild::familyKey)
                .collect(Collectors.toSet());
        return families.size();
    }
}
