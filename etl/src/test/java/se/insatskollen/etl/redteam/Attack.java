package se.insatskollen.etl.redteam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what can be known of every hidden cell behind one door. */
final class Attack {
    private Attack() {}

    static Findings on(Shelf shelf) {
        Web web = new Web(shelf);
        web.learn();
        Cases cases = new Cases(web);
        Children children = new Children(shelf, web);
        List<Breach> breaches = new ArrayList<>(ShownRules.breaches(shelf, web, cases));
        breaches.addAll(Ratios.breaches(shelf));
        breaches.addAll(Pools.breaches(shelf, shownChildren(web, children)));
        breaches.addAll(Ledger.breaches(shelf));
        Families families = new Families(web, children.ceilings(cases.ceilings()));
        Map<Key, Interval> doubtful = new HashMap<>();
        long attacked = 0;
        long shown = 0;
        for (int place = 0; place < web.size(); place++) {
            Interval known = web.families(place);
            shown += known.from() == known.to() ? 1 : 0;
            if (web.isHidden(place)) {
                attacked++;
                judge(web.key(place), families.interval(place), breaches, doubtful);
            }
        }
        List<String> laws = web.brokenLaws().stream().map(Law::toString).toList();
        return new Findings(shelf.hiddenRows(), attacked, shown, List.copyOf(breaches), doubtful, laws);
    }

    private static void judge(Key key, Interval interval, List<Breach> breaches, Map<Key, Interval> doubtful) {
        if (interval.isSmall()) {
            breaches.add(new Breach(Breach.Kind.KNOWN_SMALL, key.toString(), interval.toString()));
        } else if (!interval.protects() && interval.from() < Interval.THRESHOLD) {
            doubtful.put(key, interval);
        }
    }

    private static Map<Key, Interval> shownChildren(Web web, Children children) {
        Map<Key, Interval> shown = new HashMap<>();
        for (int place = 0; place < web.size(); place++) {
            Key key = web.key(place);
            children.shown(place).ifPresent(count -> shown.put(key, count));
        }
        return shown;
    }
}
