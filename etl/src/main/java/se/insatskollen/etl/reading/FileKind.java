package se.insatskollen.etl.reading;

/**
 * What a delivery is: its format, and what it is packed in.
 *
 * @param format of what is delivered
 * @param packing what it lies in
 */
public record FileKind(FileFormat format, Packing packing) {
    /** Format and packing in one word: {@code CSV}, {@code CSV.GZ}, {@code XLSX.ZIP}. */
    public String label() {
        return packing == Packing.NONE ? format.name() : format.name() + "." + packing.label();
    }
}
