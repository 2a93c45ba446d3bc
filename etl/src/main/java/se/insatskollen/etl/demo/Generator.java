package se.insatskollen.etl.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the deliveries of an invented city and its neighbours: family after family, in constant memory, the same bytes
 * for the same order.
 */
public final class Generator {
    public static final int FEWEST_CASES = 1_000;
    public static final int MOST_CASES = 10_000_000;

    /**
     * What is asked for.
     *
     * @param cases how many valid cases of children without protected identity, exactly
     * @param seed another seed is another city
     * @param out the folder that gets a folder for each source
     */
    public record Order(int cases, long seed, Path out) {}

    /**
     * What was made.
     *
     * @param rows of each file, by its name below the folder
     */
    public record Result(Account account, Map<Path, Long> rows) {}

    private static final int CASES_A_WORD = 100_000;

    private final Order order;
    private final PrintWriter talk;
    private long told;

    /** @param talk gets a word on progress now and then */
    public Generator(Order order, PrintWriter talk) {
        this.order = order;
        this.talk = talk;
    }

    /** Why the order cannot be carried out, with the remedy; empty when it can. */
    public static Optional<String> refusal(Order order) throws IOException {
        if (order.cases() < FEWEST_CASES || order.cases() > MOST_CASES) {
            return Optional.of("--cases %d is out of range. Choose from %d to %d."
                    .formatted(order.cases(), FEWEST_CASES, MOST_CASES));
        }
        return Landing.refusal(order.out());
    }

    /** Writes every file under a temporary name and then gives all of them their names. */
    public Result generate() throws IOException {
        Account account = new Account();
        try (Landing landing = new Landing(order.out())) {
            AreaFiles.write(landing);
            EventFile.write(landing);
            new PopulationFile(order.cases()).write(landing);
            PriceIndexFile.write(landing);
            ErratumFile.write(landing);
            new ActivityCountFile(order.seed(), order.cases()).write(landing);
            new TruthFile(landing).write();
            tellFamilies(landing, account);
            ProjectFile.write(landing);
            EvaluationFile.write(landing);
            new RegisterFiles(account).write(landing);
            return new Result(account, landing.publish());
        }
    }

    private void tellFamilies(Landing landing, Account account) throws IOException {
        PersonalNumbers numbers = new PersonalNumbers();
        Numbering caseIds = new Numbering();
        Families families = new Families(order.seed(), numbers, new ChildHistory(caseIds, new Workers(order.cases())));
        CaseDeliveries deliveries = new CaseDeliveries(landing, order.seed(), numbers, caseIds, account);
        for (long number = 1; account.cases() < order.cases(); number++) {
            for (List<SocialCase> child : families.family(number)) {
                long room = order.cases() - account.cases();
                deliveries.deliver(child.subList(0, (int) Math.min(room, child.size())));
            }
            tellProgress(account.cases());
        }
    }

    private void tellProgress(long cases) {
        if (cases / CASES_A_WORD > told && cases < order.cases()) {
            told = cases / CASES_A_WORD;
            talk.println("%d of %d cases".formatted(cases, order.cases()));
        }
    }
}
