package se.insatskollen.warehouse.effects;

/**
 * A child that has at least one like it in the other service.
 *
 * @param outcome what happened to it in the window
 * @param weight for how many it stands: 1 in the project; in ordinary service (m_T/m_C)·(M_C/M_T) of its stratum
 */
public record MatchedChild(IndexChild child, Followed outcome, double weight) {
    public String familyKey() {
        return child.familyKey();
    }

    public Service service() {
        return child.service();
    }
}
