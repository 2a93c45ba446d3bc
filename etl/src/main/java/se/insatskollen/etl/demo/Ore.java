package se.insatskollen.etl.demo;

import java.math.BigDecimal;

/** An amount of money in whole öre, to be written as kronor with two decimals. */
record Ore(long ore) {

    static Ore kronor(long kronor) {
        return new Ore(Math.multiplyExact(kronor, 100));
    }

    Ore times(long count) {
        return new Ore(Math.multiplyExact(ore, count));
    }

    Ore negative() {
        return new Ore(-ore);
    }

    /** As Swedish systems write it: {@code 4 414,00}. */
    String swedish() {
        String kronor = Long.toString(Math.abs(ore) / 100);
        StringBuilder text = new StringBuilder(kronor);
        for (int i = kronor.length() - 3; i > 0; i -= 3) {
            text.insert(i, ' ');
        }
        return text.insert(0, ore < 0 ? "-" : "").append(',').append(decimals()).toString();
    }

    /** As a cell of a workbook holds it: {@code 4414} or {@code 4414.5}. */
    String plain() {
        return BigDecimal.valueOf(ore, 2).stripTrailingZeros().toPlainString();
    }

    private String decimals() {
        long decimals = Math.abs(ore) % 100;
        return (decimals < 10 ? "0" : "") + decimals;
    }
}
