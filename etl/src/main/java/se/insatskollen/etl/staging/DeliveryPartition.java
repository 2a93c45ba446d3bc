package se.insatskollen.etl.staging;

import org.apache.spark.sql.connector.read.InputPartition;

/** One delivered file, as Spark hands it to a task. */
record DeliveryPartition(String source, String path, String encoding, String deliveryKey) implements InputPartition {}
