package se.insatskollen.warehouse.disclosure;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every table of whole numbers of a shape, up to a total. */
final class AllTables {
    private static final int MOST = 12;

    private AllTables() {}

    /** All of them. */
    static Stream<int[][]> of(int rows, int columns) {
        Iterator<int[]> cells = new Compositions(rows * columns);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cells, 0), false)
                .map(flat -> table(flat, columns));
    }

    /** One of all those that only differ in the order of rows and columns. */
    static Stream<int[][]> upToOrder(int rows, int columns) {
        return of(rows, columns).filter(AllTables::isFirstOfItsKind);
    }

    private static boolean isFirstOfItsKind(int[][] table) {
        int[] own =
                columnsAsNumbers(table, IntStream.range(0, table.length).boxed().toList());
        if (!isSorted(own)) {
            return false;
        }
        return orders(table.length).stream().allMatch(order -> {
            int[] other = columnsAsNumbers(table, order);
            Arrays.sort(other);
            return Arrays.compare(own, other) <= 0;
        });
    }

    private static int[] columnsAsNumbers(int[][] table, List<Integer> order) {
        int[] numbers = new int[table[0].length];
        for (int row : order) {
            for (int column = 0; column < numbers.length; column++) {
                numbers[column] = numbers[column] * (MOST + 1) + table[row][column];
            }
        }
        return numbers;
    }

    private static boolean isSorted(int[] numbers) {
        return IntStream.range(1, numbers.length).allMatch(at -> numbers[at - 1] <= numbers[at]);
    }

    private static List<List<Integer>> orders(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        return orders(size - 1).stream()
                .flatMap(shorter -> IntStream.range(0, size).mapToObj(at -> inserted(shorter, at, size - 1)))
                .toList();
    }

    private static List<Integer> inserted(List<Integer> list, int at, int added) {
        return Stream.of(list.subList(0, at), List.of(added), list.subList(at, list.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static int[][] table(int[] flat, int columns) {
        return IntStream.range(0, flat.length / columns)
                .mapToObj(row -> Arrays.copyOfRange(flat, row * columns, (row + 1) * columns))
                .toArray(int[][]::new);
    }

    /** Counts up like the figures of a milometer, skipping what is too large together. */
    private static final class Compositions implements Iterator<int[]> {
        private final int[] next;
        private int total;

        Compositions(int size) {
            this.next = new int[size];
        }

        @Override
        public boolean hasNext() {
            return total >= 0;
        }

        @Override
        public int[] next() {
            int[] now = next.clone();
            int at = 0;
            while (at < next.length && total == MOST) {
                total -= next[at];
                next[at++] = 0;
            }
            if (at == next.length) {
                total = -1;
            } else {
                next[at]++;
                total++;
            }
            return now;
        }
    }
}
