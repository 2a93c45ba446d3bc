package se.insatskollen.etl.demo;

import java.io.IOException;
import java.util.List;

/** Tells a child's cases to every system that knows of them: case system, time reporting, ledger, evaluation tool. */
final class CaseDeliveries {
    private final long seed;
    private final Account account;
    private final CaseFiles cases;
    private final ContactFiles contacts;
    private final PlacementFiles placements;
    private final CostFiles costs;
    private final MeasurementFiles measurements;
    private final CaseFaults faults;

    CaseDeliveries(Landing landing, long seed, PersonalNumbers numbers, Numbering caseIds, Account account)
            throws IOException {
        this.seed = seed;
        this.account = account;
        this.cases = new CaseFiles(landing);
        this.contacts = new ContactFiles(landing);
        this.placements = new PlacementFiles(landing);
        this.costs = new CostFiles(landing);
        this.measurements = new MeasurementFiles(landing);
        this.faults = new CaseFaults(caseIds, new ProtectedCases(numbers, caseIds, contacts, placements, measurements));
    }

    /** Delivers the cases of one child, from the first to the last. */
    void deliver(List<SocialCase> child) throws IOException {
        for (int i = 0; i < child.size(); i++) {
            SocialCase socialCase = child.get(i);
            account.count(socialCase);
            // Streams of families have positive numbers; those of cases count downwards from -2.
            Dice dice = new Dice(seed, -1 - account.cases());
            Object[] row = cases.deliver(socialCase);
            contacts.deliver(socialCase, dice);
            placements.deliver(socialCase);
            costs.deliver(socialCase, dice);
            measurements.deliver(socialCase, dice);
            faults.after(cases.file(socialCase), row, new CaseFaults.Told(socialCase, i == 0 && child.size() > 1));
        }
        account.countChild(child);
    }
}
