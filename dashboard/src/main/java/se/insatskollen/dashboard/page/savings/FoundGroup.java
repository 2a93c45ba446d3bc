package se.insatskollen.dashboard.page.savings;

/** Whom a project turns to, as far as the words of its source tell; claims about different groups are never compared. */
enum FoundGroup {
    FAMILIES("Familjer"),
    PLACED_CHILDREN("Placerade barn"),
    CHILDREN("Barn"),
    YOUTHS("Ungdomar"),
    OTHERS("Andra"),
    NOT_STATED("Målgruppen framgår inte");

    private final String heading;

    FoundGroup(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
