package se.insatskollen.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens one page of each kind right after the start, because whoever is first waits while classes are loaded and code is
 * compiled. It asks as any reader does, and finds the pages that have names in their addresses by following links.
 */
final class FirstReader {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)");
    private static final Pattern NAME = Pattern.compile("\\{[^/]+}");

    private static final int LONGEST_MILLIS = 30_000;

    private final URI server;
    private final Deque<String> next = new ArrayDeque<>();
    private final List<Pattern> sought = new ArrayList<>();

    /**
     * @param server where it answers
     * @param paths every address it answers, with names in braces
     */
    FirstReader(URI server, Collection<String> paths) {
        this.server = server;
        for (String path : paths) {
            if (NAME.matcher(path).find()) {
                sought.add(Pattern.compile(NAME.matcher(path).replaceAll("[^/]+")));
            } else {
                next.add(path);
            }
        }
    }

    /** Opens them one after the other; how many answered. One that is refused, as by a limit on requests, stops nothing. */
    int read() throws IOException {
        int answered = 0;
        for (String path = next.poll(); path != null; path = next.poll()) {
            Optional<String> page = open(path);
            page.ifPresent(this::follow);
            answered += page.isPresent() ? 1 : 0;
        }
        return answered;
    }

    private Optional<String> open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(LONGEST_MILLIS);
        connection.setReadTimeout(LONGEST_MILLIS);
        if (connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            connection.disconnect();
            return Optional.empty();
        }
        try (InputStream body = connection.getInputStream()) {
            return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void follow(String page) {
        Matcher link = LINK.matcher(page);
        while (link.find() && !sought.isEmpty()) {
            String path = link.group(1);
            if (sought.removeIf(kind -> kind.matcher(path).matches())) {
                next.add(path);
            }
        }
    }
}
