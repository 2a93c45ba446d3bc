package se.insatskollen.dashboard.web.news;

/** Whether something happened after a day. */
enum Newness {
    /** Every day it may have happened on lies after. */
    NEW,
    /** Its source gives a month, a season or a year that the day lies in. */
    PERHAPS,
    /** No day it may have happened on lies after. */
    OLD,
    /** Its source gives no date. */
    UNDATED
}
