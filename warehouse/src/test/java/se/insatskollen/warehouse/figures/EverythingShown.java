package se.insatskollen.warehouse.figures;

import java.util.BitSet;
import java.util.List;
import se.insatskollen.warehouse.disclosure.Limits;
import se.insatskollen.warehouse.disclosure.Pattern;
import se.insatskollen.warehouse.disclosure.Retelling;

/** Hides nothing, so that figures can be worked out by hand of a handful of families. */
final class EverythingShown implements IndicatorShelf.Masking {
    private static final Retelling.Choice NOTHING = new Retelling.Choice(Pattern.of(new BitSet()), List.of());

    @Override
    public List<Mask> masks(Grid grid, List<Member> members) {
        History history = new History(grid, EarlierEdition.NONE);
        Mask.Masked areas = masked(grid, Subjects.AREAS, members, history);
        Mask.Masked projects = masked(grid, Subjects.PROJECTS, members, history);
        return members.stream().map(member -> new Mask(member, areas, projects)).toList();
    }

    private static Mask.Masked masked(Grid grid, Subjects subjects, List<Member> members, History history) {
        return new Mask.Masked(new GroupTables(grid, subjects, members, Limits.USUAL, history), NOTHING, history);
    }
}
