package se.insatskollen.etl.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many answers a server gives, asked by several readers at once.
 *
 * @param perSecond answers a second
 * @param medianMillis how long half of the readers wait at most
 * @param p99Millis how long 99 of 100 wait at most
 */
record Throughput(double perSecond, double medianMillis, double p99Millis) {

    /** Lets that many readers ask for the address for that long, each as fast as it is answered. */
    static Throughput of(URI server, String address, int readers, Duration time)
            throws InterruptedException, BenchFailedException {
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            long start = System.nanoTime();
            List<Future<List<Double>>> reading = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                reading.add(pool.submit(() -> read(new PageVisit(server), address, start + time.toNanos())));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> reader : reading) {
                millis.addAll(reader.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
            return new Throughput(all.length / seconds, PageVisit.quantile(all, 0.5), PageVisit.quantile(all, 0.99));
        } catch (ExecutionException e) {
            throw new BenchFailedException(
                    "%s: %s".formatted(address, e.getCause().getMessage()));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Double> read(PageVisit visit, String address, long end)
            throws IOException, InterruptedException, BenchFailedException {
        List<Double> millis = new ArrayList<>();
        while (System.nanoTime() < end) {
            millis.add(visit.read(address).millis());
        }
        return millis;
    }
}
