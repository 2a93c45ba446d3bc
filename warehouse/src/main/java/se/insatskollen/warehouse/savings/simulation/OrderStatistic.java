package se.insatskollen.warehouse.savings.simulation;

/** Quantiles without sorting all draws: Hoare's selection (1961, Algorithm 65: FIND), a third of the time. */
final class OrderStatistic {
    private OrderStatistic() {}

    /** Quantile of type 7; puts the values into another order. */
    static double quantile(double[] values, double probability) {
        double place = probability * (values.length - 1);
        int rank = (int) place;
        select(values, rank);
        double next = values[rank];
        if (rank + 1 < values.length) {
            next = values[rank + 1];
            for (int i = rank + 2; i < values.length; i++) {
                next = Math.min(next, values[i]);
            }
        }
        return values[rank] + (place - rank) * (next - values[rank]);
    }

    /** Puts the value of a rank in its place, none larger before it and none smaller after it. */
    private static void select(double[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[rank];
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double value = values[left];
                    values[left++] = values[right];
                    values[right--] = value;
                }
            }
            low = right < rank ? left : low;
            high = rank < left ? right : high;
        }
    }
}
