package se.insatskollen.etl.staging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import se.insatskollen.etl.sources.DeliveryRows;
import se.insatskollen.etl.sources.Source;

/** Writes the rows of one delivery as Parquet, in constant memory: the columns of {@link SparkTypes#staged}. */
public final class StagedFile implements Closeable {
    // As many as the star has in a row group, so that both are read with more than one thread.
    private static final int ROWS_IN_A_GROUP = 50_000;

    private final ParquetWriter<DeliveryRows.Row> writer;

    public StagedFile(Source source, String deliveryKey, Path file) throws IOException {
        ParquetConfiguration settings = new PlainParquetConfiguration();
        settings.set("parquet.compression.codec.zstd.level", "1");
        writer = new Builder(new LocalOutputFile(file), new StagedRows(source, deliveryKey))
                .withConf(settings)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupRowCountLimit(ROWS_IN_A_GROUP)
                .build();
    }

    public void write(DeliveryRows.Row row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<DeliveryRows.Row, Builder> {
        private final StagedRows rows;

        private Builder(OutputFile file, StagedRows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<DeliveryRows.Row> getWriteSupport(ParquetConfiguration settings) {
            return rows;
        }

        @Override
        @SuppressWarnings("deprecation") // Abstract still.
        protected WriteSupport<DeliveryRows.Row> getWriteSupport(Configuration settings) {
            return rows;
        }
    }
}
