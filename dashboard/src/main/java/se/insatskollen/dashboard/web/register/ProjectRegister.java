package se.insatskollen.dashboard.web.register;

import java.util.List;
import java.util.Optional;
import se.insatskollen.dashboard.web.Queries;

/**
 * What the register says of one project. A page asks for rows of its own, whose components have the names of the columns it
 * shows; every row has its source.
 *
 * @param open one release behind one door
 * @param project the key of the project
 */
public record ProjectRegister(Queries open, String project) {
    /** The project itself; empty where the register has none of that key. */
    public <T> Optional<T> project(Class<T> row) {
        return list("project.sql", row).stream().findFirst();
    }

    public <T> List<T> participation(Class<T> row) {
        return list("participation.sql", row);
    }

    public <T> List<T> staffing(Class<T> row) {
        return list("staffing.sql", row);
    }

    public <T> List<T> grants(Class<T> row) {
        return list("grants.sql", row);
    }

    /** Claims of savings first. */
    public <T> List<T> claims(Class<T> row) {
        return list("claims.sql", row);
    }

    public <T> List<T> evaluations(Class<T> row) {
        return list("evaluations.sql", row);
    }

    public <T> List<T> decisions(Class<T> row) {
        return list("decisions.sql", row);
    }

    /** What else documents say, the oldest first. */
    public <T> List<T> statements(Class<T> row) {
        return list("statements.sql", row);
    }

    /** Every document that one of these stands in. */
    public <T> List<T> documents(Class<T> row) {
        return list("documents.sql", row);
    }

    private <T> List<T> list(String file, Class<T> row) {
        return open.about(project, ProjectRegister.class, file, row);
    }
}
