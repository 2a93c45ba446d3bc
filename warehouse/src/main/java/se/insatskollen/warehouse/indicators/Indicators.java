package se.insatskollen.warehouse.indicators;

import static se.insatskollen.warehouse.codes.Direction.HIGHER_IS_BETTER;
import static se.insatskollen.warehouse.codes.Direction.LOWER_IS_BETTER;
import static se.insatskollen.warehouse.codes.Direction.NEUTRAL;
import static se.insatskollen.warehouse.indicators.Entry.PER_CENT;

import java.util.List;
import java.util.stream.Stream;
import se.insatskollen.warehouse.codes.PublishedShape;

/** The indicators there are, in the order readers meet them. One that is not here does not exist. */
public final class Indicators {
    public static final List<Indicator> ALL = List.of(
            Entry.of("children_reached", Statistic.RATE, Counted.SUPPORTED)
                    .titled("Barn som får insats", "barn-som-far-insats")
                    .means("Antal olika barn vars insats började under perioden, per 1 000 barn 0–17 år i området.")
                    .divides("barn vars insats började", "barn 0–17 år den 31 december", "per 1 000 barn")
                    .said("%s av 1\u00a0000 barn fick en insats", "fler", "färre")
                    .counts("ett barn", "dagen då insatsen började")
                    .compared(FairnessClass.ACCESS, NEUTRAL)
                    .decimals(1)
                    .without(PublishedShape.PROJECT_YEAR_SEX)
                    .indicator(),
            Entry.of("girls_and_boys_reached", Statistic.RATIO_OF_RATES, Counted.SUPPORTED)
                    .titled("Flickors tillgång jämfört med pojkars", "flickor-och-pojkar")
                    .means(
                            "Flickor som får insats per 1 000 flickor, delat med pojkar som får insats per 1 000 pojkar.")
                    .divides("flickor per 1 000 flickor", "pojkar per 1 000 pojkar", "kvot, 1 är lika")
                    .said("flickor fick insats %s gånger så ofta som pojkar", "högre", "lägre")
                    .counts("ett barn", "dagen då insatsen började")
                    .compared(FairnessClass.ACCESS, NEUTRAL)
                    .decimals(2)
                    .without(PublishedShape.PROJECT_YEAR_SEX)
                    .indicator(),
            Entry.of("assessment_within_14_days", Statistic.PROPORTION, Counted.REPORTED)
                    .titled("Förhandsbedömning inom 14 dagar", "forhandsbedomning-14-dagar")
                    .means("Andel anmälningar där förhandsbedömningen var beslutad inom 14 dagar.")
                    .divides("anmälningar som bedömts inom 14 dagar", "anmälningar", PER_CENT)
                    .said("%s av 100 anmälningar bedömdes inom 14 dagar", "fler", "färre")
                    .counts("en anmälan", "dagen då anmälan kom in")
                    .compared(FairnessClass.TIMELINESS, HIGHER_IS_BETTER)
                    .indicator(),
            Entry.of("investigation_within_4_months", Statistic.PROPORTION, Counted.INVESTIGATED)
                    .titled("Utredning klar inom 4 månader", "utredning-4-manader")
                    .means(
                            "Andel utredningar som blev klara inom fyra månader. Utredningar som har förlängts enligt lag är inte med.")
                    .divides("utredningar som blev klara i tid", "utredningar som inte förlängts enligt lag", PER_CENT)
                    .said("%s av 100 utredningar blev klara inom fyra månader", "fler", "färre")
                    .counts("en utredning", "dagen då utredningen började")
                    .compared(FairnessClass.TIMELINESS, HIGHER_IS_BETTER)
                    .indicator(),
            Entry.of("wait_for_support", Statistic.MEDIAN, Counted.SUPPORTED)
                    .titled("Väntan på insats", "vantan-pa-insats")
                    .means(
                            "Så många dagar gick det från anmälan eller ansökan till första dagen med insats; hälften väntade längre.")
                    .divides("dagar", "", "dagar")
                    .said("hälften väntade mer än %s dagar på en insats", "längre", "kortare")
                    .counts("ett ärende med insats", "dagen då insatsen började")
                    .compared(FairnessClass.TIMELINESS, LOWER_IS_BETTER)
                    .indicator(),
            Entry.of("caseworkers_per_case", Statistic.MEAN, Counted.CLOSED)
                    .titled("Socialsekreterare per ärende", "socialsekreterare-per-arende")
                    .means("Så många olika socialsekreterare hade ett avslutat ärende i genomsnitt.")
                    .divides("socialsekreterare", "avslutade ärenden", "personer")
                    .said("ett ärende hade i snitt %s olika socialsekreterare", "fler", "färre")
                    .counts("ett avslutat ärende", "dagen då ärendet avslutades")
                    .aboutWork("case_worker")
                    .compared(FairnessClass.RECORDING, LOWER_IS_BETTER)
                    .decimals(2)
                    .indicator(),
            Entry.of("direct_contact_time", Statistic.RATIO_OF_SUMS, Counted.WORKED_WITH)
                    .titled("Arbetstid tillsammans med familjen", "tid-med-familjen")
                    .means("Andel av den redovisade arbetstiden som är möten, hembesök eller samtal med familjen.")
                    .divides("minuter tillsammans med familjen", "redovisade minuter", PER_CENT)
                    .said("%s procent av arbetstiden var tillsammans med familjen", "mer", "mindre")
                    .counts("en redovisad arbetsstund", "dagen då arbetet gjordes")
                    .clusteredByWorker()
                    .aboutWork()
                    .compared(FairnessClass.RECORDING, HIGHER_IS_BETTER)
                    .indicator(),
            Entry.of("goal_reached", Statistic.PROPORTION, Counted.CLOSED_AFTER_SUPPORT)
                    .titled("Insatser som nådde målet", "insatser-som-nadde-malet")
                    .means("Andel avslutade insatser där socialsekreteraren bedömde att målet var nått.")
                    .divides("insatser där målet var nått", "avslutade insatser", PER_CENT)
                    .said("%s av 100 insatser nådde målet", "fler", "färre")
                    .counts("ett avslutat ärende med insats", "dagen då ärendet avslutades")
                    .compared(FairnessClass.RECORDING, HIGHER_IS_BETTER)
                    .harmfulWhenCertain()
                    .indicator(),
            Entry.of("return_within_12_months", Statistic.PROPORTION, Counted.CLOSED)
                    .titled("Barn som kom tillbaka inom ett år", "kom-tillbaka-inom-ett-ar")
                    .means("Andel avslutade ärenden där samma barn fick ett nytt ärende inom tolv månader.")
                    .divides("ärenden där barnet kom tillbaka", "avslutade ärenden", PER_CENT)
                    .said("i %s av 100 ärenden kom barnet tillbaka inom ett år", "fler", "färre")
                    .counts("ett avslutat ärende", "dagen då ärendet avslutades")
                    .window(12)
                    .compared(FairnessClass.RECORDING, LOWER_IS_BETTER)
                    .harmfulWhenCertain()
                    .indicator(),
            Entry.of("placed_within_12_months", Statistic.PROPORTION, Counted.OPENED)
                    .titled("Barn som placerades inom ett år", "placerade-inom-ett-ar")
                    .means(
                            "Andel ärenden där barnet var placerat utanför hemmet någon dag inom tolv månader från att ärendet öppnades.")
                    .divides("ärenden där barnet var placerat", "ärenden", PER_CENT)
                    .said("i %s av 100 ärenden placerades barnet inom ett år", "fler", "färre")
                    .counts("ett ärende", "dagen då ärendet öppnades")
                    .window(12)
                    .compared(FairnessClass.PLACEMENT, NEUTRAL)
                    .harmfulWhenCertain()
                    .indicator(),
            Entry.of("placement_days_24_months", Statistic.MEAN, Counted.OPENED)
                    .titled("Placeringsdygn per ärende", "placeringsdygn-per-arende")
                    .means(
                            "Så många dygn var barnet placerat utanför hemmet i genomsnitt inom 24 månader från att ärendet öppnades.")
                    .divides("placeringsdygn", "ärenden", "dygn")
                    .said("barnen var placerade i snitt %s dygn per ärende", "fler", "färre")
                    .counts("ett ärende", "dagen då ärendet öppnades")
                    .window(24)
                    .compared(FairnessClass.PLACEMENT, NEUTRAL)
                    .decimals(1)
                    .harmfulWhenCertain()
                    .indicator(),
            costPerCase().indicator(),
            costPerSupportDay().indicator(),
            Entry.of("standardised_change", Statistic.MEAN, Counted.MEASURED)
                    .titled("Förändring från före till efter", "forandring-fore-efter")
                    .means(
                            "Så mycket bättre mådde barnen efter insatsen än före i genomsnitt, mätt i standardavvikelser på frågeformuläret.")
                    .divides("förändring i standardavvikelser", "barn som mätts före och efter", "standardavvikelser")
                    .said("måendet ändrades i snitt %s standardavvikelser, där plus är bättre", "mer", "mindre")
                    .counts("ett par av mätningar före och efter", "dagen för mätningen efter")
                    .compared(FairnessClass.MEASURED, HIGHER_IS_BETTER)
                    .decimals(2)
                    .indicator(),
            Entry.of("reliable_improvement", Statistic.PROPORTION, Counted.MEASURED)
                    .titled("Säker förbättring", "saker-forbattring")
                    .means("Andel par av mätningar där barnet förbättrades mer än mätfelet.")
                    .divides("par med säker förbättring", "par av mätningar före och efter", PER_CENT)
                    .said("i %s av 100 mätningar blev det säkert bättre", "fler", "färre")
                    .counts("ett par av mätningar före och efter", "dagen för mätningen efter")
                    .compared(FairnessClass.MEASURED, HIGHER_IS_BETTER)
                    .harmfulWhenCertain()
                    .indicator(),
            Entry.of("reliable_deterioration", Statistic.PROPORTION, Counted.MEASURED)
                    .titled("Säker försämring", "saker-forsamring")
                    .means("Andel par av mätningar där barnet försämrades mer än mätfelet.")
                    .divides("par med säker försämring", "par av mätningar före och efter", PER_CENT)
                    .said("i %s av 100 mätningar blev det säkert sämre", "fler", "färre")
                    .counts("ett par av mätningar före och efter", "dagen för mätningen efter")
                    .compared(FairnessClass.MEASURED, LOWER_IS_BETTER)
                    .harmfulWhenCertain()
                    .indicator());

    /** Those in kronor once more, in the kronor of each year: another way of telling them, not listed among them. */
    public static final List<Indicator> NOMINAL =
            List.of(costPerCase().nominal(), costPerSupportDay().nominal());

    /** Everything that figures are made of. */
    public static final List<Indicator> COMPUTED =
            Stream.concat(ALL.stream(), NOMINAL.stream()).toList();

    /** Relations that several indicators read, each of one file {@code /sql/indicator_view/<name>.sql} and those before. */
    public static final List<String> VIEWS =
            List.of("score_pair", "annual_price_index", "case_full_cost", "case_worker", "case_provider");

    private Indicators() {}

    private static Entry costPerCase() {
        return Entry.of("cost_per_case", Statistic.MEAN, Counted.CLOSED)
                .titled("Hela kostnaden per ärende", "kostnad-per-arende")
                .means(
                        "Så mycket kostade ett avslutat ärende i genomsnitt, placeringar och andel av gemensamma kostnader medräknade.")
                .divides("kronor", "avslutade ärenden", "kronor")
                .said("ett ärende kostade i snitt %s kronor", "mer", "mindre")
                .counts("ett avslutat ärende", "dagen då ärendet avslutades")
                .compared(FairnessClass.COST, NEUTRAL)
                .aboutPurchasedCare("case_provider")
                .inKronor();
    }

    private static Entry costPerSupportDay() {
        return Entry.of("cost_per_support_day", Statistic.RATIO_OF_SUMS, Counted.CLOSED_AFTER_SUPPORT)
                .titled("Hela kostnaden per dag med insats", "kostnad-per-dag-med-insats")
                .means("Hela kostnaden för avslutade ärenden med insats, delad med antalet dagar med insats.")
                .divides("kronor", "dagar med insats", "kronor per dag")
                .said("en dag med insats kostade i snitt %s kronor", "mer", "mindre")
                .counts("ett avslutat ärende med insats", "dagen då ärendet avslutades")
                .compared(FairnessClass.COST, NEUTRAL)
                .aboutPurchasedCare("case_provider")
                .inKronor();
    }
}
