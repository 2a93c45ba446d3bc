package se.insatskollen.warehouse.figures;

import static se.insatskollen.warehouse.codes.PublishedShape.AREA_YEAR_SEX_AGE;

import java.util.Optional;
import se.insatskollen.warehouse.codes.TimeGrain;
import se.insatskollen.warehouse.disclosure.Pattern;

/** What may be told of one indicator: how finely, and which cells not. */
final class Mask {
    /** Tables that are linked with each other, and the pattern over them. */
    record Masked(GroupTables tables, Pattern pattern) {
        boolean hides(ShapeCell cell) {
            int number = tables.number(cell);
            return number >= 0 && pattern.isHidden(number);
        }

        boolean tells(ShapeCell cell) {
            int number = tables.number(cell);
            return number >= 0 && !pattern.isHidden(number);
        }
    }

    private final Member member;
    private final Masked areas;
    private final Masked projects;
    private final History history;

    Mask(Member member, Masked areas, Masked projects, History history) {
        this.member = member;
        this.areas = areas;
        this.projects = projects;
        this.history = history;
    }

    /** The figure to go on telling because few families have changed since the edition before. */
    Optional<EarlierEdition.Told> kept(ShapeCell cell) {
        return history.kept(member.indicator(), cell);
    }

    Member member() {
        return member;
    }

    /** Whether a cell of one of its tables is hidden. */
    boolean hides(ShapeCell cell) {
        Masked masked = Subjects.AREAS.shapes().contains(cell.shape()) ? areas : projects;
        // Beside the figure of all, a comparison of girls with boys gives away both.
        return masked.hides(cell)
                || (member.isDerived()
                        && !(masked.tells(cell.withSex(Grid.GIRLS)) && masked.tells(cell.withSex(Grid.BOYS))));
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
        ShapeCell cell = ShapeCell.ofYear(member.tallies(), area, year, sex, age);
        return !hides(cell) && kept(cell).isEmpty();
    }
}
