package se.insatskollen.dashboard.web.chart;

import java.util.List;
import java.util.stream.IntStream;
import se.insatskollen.dashboard.web.chart.PanelOption.Grid;
import se.insatskollen.dashboard.web.chart.PanelOption.Narrow;
import se.insatskollen.dashboard.web.chart.PanelOption.PanelMedia;
import se.insatskollen.dashboard.web.chart.PanelOption.Title;
import se.insatskollen.dashboard.web.chart.PanelOption.Words;

/**
 * Where the panels of small multiples lie: row by row, as many beside each other as the page has room for.
 *
 * @param namePx how wide a name may be before it is broken
 * @param bandPx what lies above all of them
 */
record Places(int count, int columns, int namePx, int bandPx) {
    private static final int NAME_PX = 64;
    // On paper, which is narrower than a desk, no name may reach into the next panel.
    private static final int NAMES_PX = 620;
    private static final int PLOT_PX = 120;
    private static final int ROW_PX = 212;
    // Between the lines of a name.
    private static final int LEADING_PX = 3;
    private static final int PER_CENT = 100;
    // The rest is the space between two panels.
    private static final int FILLED_PER_CENT = 88;

    static Places onADesk(int count, int bandPx) {
        boolean isInThrees = count == 3 || count == 5 || count == 6;
        int columns = isInThrees ? 3 : Math.max(2, Math.min(count, 4));
        return new Places(count, columns, NAMES_PX / columns, bandPx);
    }

    static Places onAPhone(int count, int bandPx) {
        return new Places(count, 2, 164, bandPx);
    }

    int heightPx() {
        int rows = (count + columns - 1) / columns;
        return bandPx + rows * ROW_PX;
    }

    List<Grid> grids() {
        return IntStream.range(0, count)
                .mapToObj(at -> new Grid(left(at), width(), top(at) + NAME_PX, PLOT_PX, true))
                .toList();
    }

    List<Title> titles(List<SmallMultiples.Panel> panels) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Title(
                        panels.get(at).name(),
                        panels.get(at).note(),
                        left(at),
                        top(at),
                        0,
                        2,
                        words(panels.get(at).isOwn() ? Option.ACCENT : Option.TEXT, 13, 600),
                        words(Option.LABEL, 12, 400)))
                .toList();
    }

    List<PanelAxis.Values> valueAxes(Scale scale) {
        return IntStream.range(0, count)
                .mapToObj(at -> PanelAxis.Values.of(at, scale))
                .toList();
    }

    PanelMedia media(List<SmallMultiples.Panel> panels, Scale scale) {
        return new PanelMedia(Media.Query.phone(), new Narrow(titles(panels), grids(), valueAxes(scale)));
    }

    private Words words(String colour, int size, int weight) {
        return new Words(colour, size, size + LEADING_PX, weight, Option.FONT, namePx, "break");
    }

    private String left(int at) {
        return at % columns * PER_CENT / columns + "%";
    }

    private String width() {
        return FILLED_PER_CENT / columns + "%";
    }

    private int top(int at) {
        return bandPx + at / columns * ROW_PX;
    }
}
