package se.insatskollen.etl.demo;

import static se.insatskollen.etl.demo.Lottery.lot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a family lives over the years: some move once or twice, mostly within their municipality. */
record Home(List<Move> moves) {
    /** A family moves to a place on a day; the first move is the one that brought it where we meet it. */
    record Move(LocalDate day, Place place) {}

    private static final Lottery<Place> PLACES = Lottery.of(
            City.PLACES.stream().map(place -> lot(place, place.cases())).toList());
    private static final Lottery<Integer> MOVES = Lottery.of(lot(0, 70), lot(1, 22), lot(2, 8));
    private static final double WITHIN_THE_CITY = 0.85;

    static Home drawn(Dice dice, LocalDate opened) {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(LocalDate.MIN, PLACES.draw(dice)));
        int left = (int) ChronoUnit.DAYS.between(opened, Observation.LAST_DAY);
        LocalDate day = opened;
        for (int move = MOVES.draw(dice); move > 0 && left > 1; move--) {
            int wait = 1 + dice.below(left);
            day = day.plusDays(wait);
            left -= wait;
            moves.add(new Move(day, next(dice, moves.get(moves.size() - 1).place())));
        }
        return new Home(List.copyOf(moves));
    }

    Place on(LocalDate day) {
        Place place = moves.get(0).place();
        for (Move move : moves) {
            place = move.day().isAfter(day) ? place : move.place();
        }
        return place;
    }

    private static Place next(Dice dice, Place from) {
        boolean staysInTheCity = from.hasDistrict() && dice.happens(WITHIN_THE_CITY);
        Place to = PLACES.draw(dice);
        while (to.equals(from) || (staysInTheCity && !to.hasDistrict())) {
            to = PLACES.draw(dice);
        }
        return to;
    }
}
