package se.insatskollen.warehouse.figures;

import static se.insatskollen.warehouse.codes.PublishedShape.AREA_YEAR_SEX_AGE;

import java.util.Optional;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.Retelling;

/** What may be told of one indicator: how finely, and which cells not. */
final class Mask {
    /** Tables that are linked with each other, and what was chosen to be hidden of them. */
    record Masked(GroupTables tables, Retelling.Choice choice, History history) {
        /** Whether what a cell holds now is not told. */
        boolean hides(Member member, ShapeCell cell) {
            // Beside the figure of all, a comparison of girls with boys gives away both.
            return hides(cell)
                    || (member.isDerived() && !(tells(cell.withSex(Grid.GIRLS)) && tells(cell.withSex(Grid.BOYS))));
        }

        /** What the edition before told of a cell, where it goes on being told. */
        Optional<EarlierEdition.Told> kept(Member member, ShapeCell cell) {
            boolean isNotToldAnew = hides(member, cell) && !tables.isForbidden(member, tables.number(cell));
            return isNotToldAnew ? history.shown(member.indicator(), cell) : Optional.empty();
        }

        private boolean hides(ShapeCell cell) {
            int number = tables.number(cell);
            return number >= 0 && choice.pattern().isHidden(number);
        }

        private boolean tells(ShapeCell cell) {
            int number = tables.number(cell);
            return number >= 0 && !choice.pattern().isHidden(number);
        }
    }

    private final Member member;
    private final Masked areas;
    private final Masked projects;

    Mask(Member member, Masked areas, Masked projects) {
        this.member = member;
        this.areas = areas;
        this.projects = projects;
    }

    /** The figure to go on telling because the change since the edition before would tell of few families. */
    Optional<EarlierEdition.Told> kept(ShapeCell cell) {
        return masked(cell).kept(member, cell);
    }

    Member member() {
        return member;
    }

    /** Whether what a cell of one of its tables holds now is not told. */
    boolean hides(ShapeCell cell) {
        return masked(cell).hides(member, cell);
    }

    private Masked masked(ShapeCell cell) {
        return Subjects.AREAS.shapes().contains(cell.shape()) ? areas : projects;
    }

    /** Whether girls and boys of an area are shown beside each other. */
    boolean showsSexes(AreaSlot area, int year) {
        return shows(area, year, Grid.GIRLS, Grid.ALL) && shows(area, year, Grid.BOYS, Grid.ALL);
    }

    /** Whether an area's figure of a year is shown, and is that of this edition. */
    boolean shows(AreaSlot area, int year, int sex, int age) {
        Optional<Step> step = member.step(AREA_YEAR_SEX_AGE);
        boolean isTold = step.isPresent()
                && step.get().grain() == TimeGrain.YEAR
                && (sex == Grid.ALL || step.get().isBySex())
                && (age == Grid.ALL || step.get().isByAge());
        if (!isTold) {
            return false;
        }
        return !hides(ShapeCell.ofYear(member.tallies(), area, year, sex, age));
    }
}
