package se.insatskollen.etl.staging;

import org.apache.spark.sql.connector.read.InputPartition;

/**
 * One delivered file, as Spark hands it to a task.
 *
 * @param keyFile the key of pseudonyms; empty where the source holds no ids
 * @param protectedFile where the pseudonyms of protected persons go; empty where the source tells of none
 */
record DeliveryPartition(
        String source,
        String path,
        String encoding,
        String deliveryKey,
        boolean isInvented,
        String keyFile,
        String protectedFile)
        implements InputPartition {}
