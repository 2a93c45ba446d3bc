package se.insatskollen.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.zip.CRC32;

/** Lets a browser ask whether what it has is still what we would send. Weak, because the same page goes out compressed. */
final class EntityTag {
    private EntityTag() {}

    static String of(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return "W/\"%08x\"".formatted(checksum.getValue());
    }

    /** Names the content and, where the browser already has it, answers that nothing has changed. */
    static boolean isAnswered(Context ctx, String tag) {
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        if (known == null || !known.contains(tag)) {
            return false;
        }
        ctx.status(HttpStatus.NOT_MODIFIED);
        return true;
    }
}
