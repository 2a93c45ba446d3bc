package se.insatskollen.etl.staging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import se.insatskollen.etl.sources.Source;

/**
 * A valid delivery to which something was done: in its table, in its bytes, after it was packed, and every fourth cut off
 * at the next hundredth of its length. The same number is always the same file.
 *
 * @param what was done, for whoever looks into a failure
 */
record FuzzedFile(Source source, Path file, String what) {
    private static final int SEED = 4;
    private static final int HUNDREDTHS = 100;

    static FuzzedFile of(int number, Path folder) throws IOException {
        Random dice = new Random(SEED * 1_000_003L + number);
        InventedTable table = any(InventedTable.ALL, dice);
        FileForm form = any(List.of(FileForm.values()), dice);
        String packing = any(List.of("", "", ".gz", ".zip"), dice);
        List<Object> done = new ArrayList<>(List.of(number, table.source().name(), form, packing));
        List<List<String>> lines = number % 10 == 9 ? table.longer(60) : table.longer(1);
        boolean isCut = number % 4 == 0;
        for (int times = dice.nextInt(isCut ? 2 : 4); times > 0; times--) {
            TableMutation mutation = any(List.of(TableMutation.values()), dice);
            done.add(mutation);
            mutation.apply(lines, dice);
        }
        byte[] bytes = form.written(lines);
        bytes = packing.isEmpty() ? bytes : packed(mutated(bytes, dice, done), packing, form);
        bytes = dice.nextInt(packing.isEmpty() ? 2 : 4) == 0 ? mutated(bytes, dice, done) : bytes;
        if (isCut) {
            int hundredths = number / 4 % HUNDREDTHS;
            done.add(hundredths + " %");
            bytes = Arrays.copyOf(bytes, bytes.length * hundredths / HUNDREDTHS);
        }
        Path file = folder.resolve("f" + number + form.ending() + packing);
        return new FuzzedFile(table.source(), Files.write(file, bytes), done.toString());
    }

    private static byte[] mutated(byte[] bytes, Random dice, List<Object> done) {
        byte[] changed = bytes;
        for (int times = dice.nextInt(3); times > 0; times--) {
            ByteMutation mutation = any(List.of(ByteMutation.values()), dice);
            done.add(mutation);
            changed = mutation.apply(changed, dice);
        }
        return changed;
    }

    static byte[] packed(byte[] bytes, String packing, FileForm form) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (packing.equals(".gz")) {
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
        } else {
            try (ZipOutputStream zip = new ZipOutputStream(packed)) {
                zip.putNextEntry(FileForm.entry("uttag" + form.ending()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static <T> T any(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
