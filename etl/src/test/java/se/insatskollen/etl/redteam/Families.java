package se.insatskollen.etl.redteam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be known of the families of hidden cells. A family may come twice, so nothing adds up: no part is larger than
 * its total, and no total than all its parts together. Of two possible worlds the larger number of each cell is possible
 * too; so lowering every number from its ceiling as far as the laws demand gives the exact intervals, of whole families,
 * where a linear programme gives them of fractions.
 */
final class Families {
    private final Web web;
    private final long[] floor;
    private final long[] ceiling;
    private final List<List<Relation>> asTotal = new ArrayList<>();
    private final List<List<Relation>> asPart = new ArrayList<>();

    /** @param ceilings what is known from elsewhere of how many families there can be */
    Families(Web web, long[] ceilings) {
        this.web = web;
        this.floor = new long[web.size()];
        this.ceiling = new long[web.size()];
        for (int place = 0; place < web.size(); place++) {
            Interval known = web.families(place);
            floor[place] = known.from();
            ceiling[place] = Math.max(known.from(), Math.min(known.to(), ceilings[place]));
            asTotal.add(new ArrayList<>());
            asPart.add(new ArrayList<>());
        }
        for (Relation relation : web.relations()) {
            if (!relation.law().isBroken()) {
                asTotal.get(relation.total()).add(relation);
                for (int part : relation.parts()) {
                    asPart.get(part).add(relation);
                }
            }
        }
        lowerCeilings();
        raiseFloors();
    }

    /** The least and most families that the cell can have. */
    Interval interval(int place) {
        return new Interval(least(place), ceiling[place]);
    }

    long floor(int place) {
        return floor[place];
    }

    private void lowerCeilings() {
        Set<Relation> queue = new LinkedHashSet<>(web.relations());
        while (!queue.isEmpty()) {
            Relation relation = queue.iterator().next();
            queue.remove(relation);
            if (relation.law().isBroken()) {
                continue;
            }
            for (int part : relation.parts()) {
                lower(part, ceiling[relation.total()], queue);
            }
            if (relation.isComplete()) {
                long sum = relation.law().slack();
                for (int part : relation.parts()) {
                    sum += ceiling[part];
                }
                lower(relation.total(), sum, queue);
            }
        }
    }

    // What is shown stays what it is, should a law fail beside it.
    private void lower(int place, long most, Set<Relation> queue) {
        if (most < ceiling[place] && most >= floor[place]) {
            ceiling[place] = most;
            queue.addAll(asTotal.get(place));
            queue.addAll(asPart.get(place));
        }
    }

    private void raiseFloors() {
        Set<Relation> queue = new LinkedHashSet<>(web.relations());
        while (!queue.isEmpty()) {
            Relation relation = queue.iterator().next();
            queue.remove(relation);
            if (relation.law().isBroken()) {
                continue;
            }
            long sum = relation.law().slack();
            for (int part : relation.parts()) {
                raise(relation.total(), floor[part], queue);
                sum += ceiling[part];
            }
            if (relation.isComplete() && sum < Interval.UNKNOWN) {
                for (int part : relation.parts()) {
                    raise(part, floor[relation.total()] - (sum - ceiling[part]), queue);
                }
            }
        }
    }

    private void raise(int place, long least, Set<Relation> queue) {
        if (least > floor[place] && least <= ceiling[place]) {
            floor[place] = least;
            queue.addAll(asTotal.get(place));
            queue.addAll(asPart.get(place));
        }
    }

    private long least(int place) {
        long low = floor[place];
        long high = ceiling[place];
        if (isPossible(place, low)) {
            return low;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (isPossible(place, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    // Whether the cell can have no more than this: everything else is lowered only as far as it must.
    private boolean isPossible(int place, long most) {
        Map<Integer, Long> lowered = new HashMap<>();
        lowered.put(place, most);
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(place);
        while (!queue.isEmpty()) {
            int changed = queue.poll();
            for (Relation relation : asTotal.get(changed)) {
                for (int part : relation.parts()) {
                    if (!lowerTo(part, at(changed, lowered), lowered, queue)) {
                        return false;
                    }
                }
            }
            for (Relation relation : asPart.get(changed)) {
                if (relation.isComplete() && !lowerTo(relation.total(), sum(relation, lowered), lowered, queue)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean lowerTo(int place, long most, Map<Integer, Long> lowered, Deque<Integer> queue) {
        if (most >= at(place, lowered)) {
            return true;
        }
        lowered.put(place, most);
        queue.add(place);
        return most >= floor[place];
    }

    private long sum(Relation relation, Map<Integer, Long> lowered) {
        long sum = relation.law().slack();
        for (int part : relation.parts()) {
            sum += at(part, lowered);
        }
        return sum;
    }

    private long at(int place, Map<Integer, Long> lowered) {
        return lowered.getOrDefault(place, ceiling[place]);
    }
}
