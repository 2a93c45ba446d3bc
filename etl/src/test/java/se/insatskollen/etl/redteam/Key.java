package se.insatskollen.etl.redteam;

/** Where a published cell stands: the words of the open tables, as they are. */
record Key(String indicator, String area, String vintage, String period, String sex, String age, String group) {
    static final String ALL = "ALL";

    Key ofIndicator(String other) {
        return new Key(other, area, vintage, period, sex, age, group);
    }

    Key ofArea(String otherArea, String otherVintage) {
        return new Key(indicator, otherArea, otherVintage, period, sex, age, group);
    }

    Key ofPeriod(String other) {
        return new Key(indicator, area, vintage, other, sex, age, group);
    }

    Key ofSex(String other) {
        return new Key(indicator, area, vintage, period, other, age, group);
    }

    Key ofAge(String other) {
        return new Key(indicator, area, vintage, period, sex, other, group);
    }

    Key ofGroup(String other) {
        return new Key(indicator, area, vintage, period, sex, age, other);
    }

    @Override
    public String toString() {
        return String.join(" ", indicator, area, vintage, period, sex, age, group);
    }
}
