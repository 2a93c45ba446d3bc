package se.insatskollen.warehouse.codes;

import se.insatskollen.warehouse.schema.Code;

/** What a rule of a grant programme limits. */
public enum RuleKind implements Code {
    MAX_AMOUNT_PER_PROJECT_YEAR("högsta belopp per projekt och år"),
    YEARS_AT_A_TIME("år i taget"),
    MAX_YEARS_IN_A_ROW("högsta antal år i rad"),
    MAX_LOCAL_PROJECTS("högsta antal lokala projekt"),
    MAX_STUDY_TRIPS("högsta antal studieresor"),
    MAX_AMOUNT_PER_STUDY_TRIP("högsta belopp per studieresa"),
    APPLICATION_OPENS("ansökan öppnar"),
    APPLICATION_CLOSES("ansökan stänger"),
    DIRECTION("inriktning");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
