package se.insatskollen.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what can be reached from the start page: every link, every file to take home, and every single choice of every
 * form. Of addresses that differ only in whom or what they are about, it reads as many as it is told to.
 */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("<(?:a|link)\\b[^>]*\\bhref=\"([^\"#]*)");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*\\bsrc=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]*)\"");

    // What is not ours: code and titles are quoted as they are written.
    private static final Pattern QUOTED = Pattern.compile("<(pre|code|cite|script|style)\\b.*?</\\1>", Pattern.DOTALL);
    private static final List<Pattern> WRONG = List.of(
            Pattern.compile("\\b(null|NaN|undefined|Optional|Infinity)\\b"),
            Pattern.compile("\\b[A-ZÅÄÖ]{2,}_[A-ZÅÄÖ_]+\\b"),
            Pattern.compile("\\$\\{|@template|%[sd]\\b"),
            // Five digits or more without a space between the thousands, and a decimal point.
            Pattern.compile("(?<![\\w./:-])\\d{5,}(?![\\w/-])"),
            Pattern.compile("(?<![\\w./-])\\d+\\.\\d+(?![\\w./-])"));

    // Numbers of documents in somebody else's archive are names, and so are editions of a standard and a licence.
    private static final Pattern NAMES =
            Pattern.compile("docplayer, 2113405|spotidoc 4153731|studylibsv 662239|WCAG 2\\.\\d|Apache 2\\.0");

    private final HttpClient client = HttpClient.newHttpClient();
    private static final Pattern ABOUT = Pattern.compile(
            "^(.*/(?:projekt|besparingar|omraden|matt|tabeller|kpi|municipality|indicators|projects|year)/)[^/?]+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*?(?=(?:\\.(?:csv|xlsx|json))?(?:&|$))");

    private final URI start;
    private final int mostAlike;
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Queue<Step> ahead = new ArrayDeque<>();
    private final List<String> complaints = new ArrayList<>();

    private record Step(String address, String from) {}

    /** @param mostAlike how many addresses of a kind are read */
    Crawl(String server, int mostAlike) {
        this.start = URI.create(server);
        this.mostAlike = mostAlike;
    }

    /** Some of each kind; {@code -Dcrawl.alike=1000000} reads all, which takes an hour. */
    static int mostAlike() {
        return Integer.getInteger("crawl.alike", 12);
    }

    /** How many addresses were read. */
    int count() {
        return seen.size();
    }

    /** Reads them all; what is wrong, with where it was found. */
    List<String> complaints() throws IOException, InterruptedException {
        add("/", "nowhere");
        for (Step step = ahead.poll(); step != null; step = ahead.poll()) {
            read(step);
        }
        return complaints;
    }

    private void read(Step step) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(start.resolve(step.address())).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            complaints.add(
                    "%s, linked from %s, answers %d".formatted(step.address(), step.from(), response.statusCode()));
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            readPage(step.address(), response.body());
        } else if (type.startsWith("text/csv") || type.startsWith("application/json")) {
            Stream.of("NaN", "undefined")
                    .filter(response.body()::contains)
                    .forEach(word -> complaints.add("%s holds ”%s”".formatted(step.address(), word)));
        }
    }

    private void readPage(String address, String html) {
        String text = QUOTED.matcher(html).replaceAll(" ").replaceAll("<[^>]*>", " ");
        String words = NAMES.matcher(text).replaceAll(" ");
        WRONG.forEach(pattern -> pattern.matcher(words)
                .results()
                .limit(1)
                .forEach(found -> complaints.add("%s shows ”%s”".formatted(address, around(words, found)))));
        // A chosen release goes along with every link: what is behind them has been read without it.
        if (address.contains("utgava=")) {
            return;
        }
        Stream.of(LINK, SCRIPT).flatMap(pattern -> found(pattern, html)).forEach(target -> follow(address, target));
        // A choice in combination with every other is what a reader makes; each for itself is what we can try.
        if (!address.contains("?")) {
            FORM.matcher(html).results().forEach(form -> choices(address, form));
        }
    }

    private void choices(String address, MatchResult form) {
        SELECT.matcher(form.group()).results().forEach(select -> found(OPTION, select.group())
                .filter(value -> !value.isEmpty())
                .forEach(value -> follow(address, "%s?%s=%s".formatted(form.group(1), select.group(1), value))));
    }

    private void follow(String from, String target) {
        String plain = target.replace("&amp;", "&");
        if (plain.startsWith("?")) {
            add(from.replaceFirst("\\?.*", "") + plain, from);
        } else if (plain.startsWith("/")) {
            add(plain, from);
        } else if (!plain.isEmpty() && !plain.startsWith("https://") && !plain.startsWith("mailto:")) {
            complaints.add("%s links to ”%s”".formatted(from, target));
        }
    }

    private void add(String address, String from) {
        String kind = VALUE.matcher(ABOUT.matcher(address).replaceAll("$1*")).replaceAll("=*");
        if (!seen.contains(address) && alike.merge(kind, 1, Integer::sum) <= mostAlike) {
            seen.add(address);
            ahead.add(new Step(address, from));
        }
    }

    private static Stream<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1)).distinct();
    }

    private static String around(String words, MatchResult found) {
        int from = Math.max(0, found.start() - 40);
        return words.substring(from, Math.min(words.length(), found.end() + 20)).replaceAll("\\s+", " ");
    }
}
