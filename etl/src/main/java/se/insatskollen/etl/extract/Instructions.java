package se.insatskollen.etl.extract;

/** Tells a researcher how to open a package with what is at hand. */
final class Instructions {
    private static final String TEXT = """
            Insatskollen, research package of release %1$s

              research.duckdb        every table, with keys and comments (DuckDB 1.4 or later)
              parquet/               the same rows, one Parquet file a table
              data_dictionary.md     what every table and column means; .csv holds the same for a program
              manifest.json          the release's own: deliveries, rows and hashes of its files
              CITE.txt               how to cite, and what must not be published
              SHA256SUMS             check the package with: sha256sum --check SHA256SUMS

            Amounts are whole öre. Join on columns ending in _key. Ids of people are pseudonyms; treat them as personal data.

            DuckDB command line
                duckdb -readonly research.duckdb
                select year(opened_date) as year, count(*) as cases from fct_case group by all order by all;

            Python (pip install duckdb)
                import duckdb
                con = duckdb.connect("research.duckdb", read_only=True)
                cases = con.sql("select * from fct_case").df()

            R (install.packages("duckdb"))
                con <- DBI::dbConnect(duckdb::duckdb(), "research.duckdb", read_only = TRUE)
                cases <- DBI::dbGetQuery(con, "select * from fct_case")

            Without DuckDB
                pandas.read_parquet("parquet/fct_case.parquet")
                arrow::read_parquet("parquet/fct_case.parquet")
            """;

    private Instructions() {}

    static String text(String release) {
        return TEXT.formatted(release);
    }
}
