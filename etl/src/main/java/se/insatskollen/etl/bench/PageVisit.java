package se.insatskollen.etl.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Reads an address as a browser does, and takes the time. */
final class PageVisit {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    PageVisit(URI server) {
        this.server = server;
    }

    /** What came, compressed, and how long it took. */
    record Visit(double millis, int bytes) {}

    Visit read(String address) throws IOException, InterruptedException, BenchFailedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address))
                .header("Accept-Encoding", "gzip")
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new BenchFailedException("%s answers %d".formatted(address, response.statusCode()));
        }
        return new Visit(millis, response.body().length);
    }

    /** The median of that many visits, in milliseconds. */
    double median(String address, int visits) throws IOException, InterruptedException, BenchFailedException {
        double[] millis = new double[visits];
        for (int visit = 0; visit < visits; visit++) {
            millis[visit] = read(address).millis();
        }
        return quantile(millis, 0.5);
    }

    /** The smallest of the numbers that so large a share of them does not exceed. */
    static double quantile(double[] numbers, double share) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
