package se.insatskollen.etl.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How the answer to a question is written to standard output. */
enum ResultFormat {
    /** Columns aligned for reading. */
    TABLE {
        @Override
        void write(ResultSet rows, PrintWriter out) throws SQLException {
            List<List<String>> lines = new ArrayList<>();
            lines.add(names(rows));
            while (rows.next()) {
                lines.add(texts(rows, "∅"));
            }
            AlignedLines.print(lines, out);
        }
    },
    /** One header line, then rows, nothing else. */
    CSV {
        @Override
        void write(ResultSet rows, PrintWriter out) throws SQLException, IOException {
            // The writer belongs to the caller: it is flushed, not closed.
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(names(rows));
            while (rows.next()) {
                csv.writeRecord(texts(rows, null));
            }
            csv.flush();
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        void write(ResultSet rows, PrintWriter out) throws SQLException {
            ObjectMapper json = new ObjectMapper();
            ArrayNode answer = json.createArrayNode();
            List<String> names = names(rows);
            while (rows.next()) {
                ObjectNode object = answer.addObject();
                for (int i = 0; i < names.size(); i++) {
                    put(object, names.get(i), rows.getObject(i + 1));
                }
            }
            out.println(answer);
        }
    };

    abstract void write(ResultSet rows, PrintWriter out) throws SQLException, IOException;

    private static List<String> names(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnName(i));
        }
        return names;
    }

    private static List<String> texts(ResultSet rows, String empty) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String text = rows.getString(i);
            texts.add(text == null ? empty : text);
        }
        return texts;
    }

    private static void put(ObjectNode object, String name, Object value) {
        if (value == null) {
            object.putNull(name);
        } else if (value instanceof Integer number) {
            object.put(name, number);
        } else if (value instanceof Long number) {
            object.put(name, number);
        } else if (value instanceof Double number) {
            object.put(name, number);
        } else if (value instanceof BigDecimal number) {
            object.put(name, number);
        } else if (value instanceof BigInteger number) {
            object.put(name, number);
        } else if (value instanceof Boolean truth) {
            object.put(name, truth);
        } else {
            object.put(name, value.toString());
        }
    }
}
