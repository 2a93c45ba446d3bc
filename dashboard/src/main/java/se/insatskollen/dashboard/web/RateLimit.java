package se.insatskollen.dashboard.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Keeps one reader from taking the server from all others: so many requests a minute for each address. */
public final class RateLimit {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    // More addresses than this at once are no readers; the oldest begin anew.
    private static final int MOST_ADDRESSES = 100_000;

    private final List<String> proxies;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param perMinute requests a minute, and at once
     * @param proxies addresses that are believed when they say for whom they ask
     */
    public RateLimit(int perMinute, List<String> proxies) {
        this.proxies = List.copyOf(proxies);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /** Lets the request through, or refuses it and says when to come back. */
    public void check(Context ctx) {
        ConsumptionProbe probe = buckets.get(reader(ctx)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    // A proxy adds whom it asks for at the end; what stands before that anybody may have written.
    private String reader(Context ctx) {
        String peer = ctx.req().getRemoteAddr();
        if (!proxies.contains(peer)) {
            return peer;
        }
        // Some proxies add a line of their own, others a name to the last line.
        String forwarded = String.join(",", Collections.list(ctx.req().getHeaders("X-Forwarded-For")));
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() ? peer : last;
    }
}
