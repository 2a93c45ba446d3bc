package se.insatskollen.dashboard.api;

import java.util.function.Supplier;
import se.insatskollen.dashboard.web.ReleaseStamp;

/** Remembers what was answered from a release, so that the same question need not be asked of it again. */
public interface Memory {
    /** Remembers nothing. */
    Memory NONE = (release, address, answer) -> answer.get();

    /**
     * The answer that is remembered, or else the one that is made.
     *
     * @param address the same for all ways of writing the same question
     * @param answer makes it
     */
    byte[] recall(ReleaseStamp release, String address, Supplier<byte[]> answer);
}
