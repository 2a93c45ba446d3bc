package se.insatskollen.etl.extract;

import se.insatskollen.warehouse.release.Manifest;

/**
 * How figures from a release are cited, in Swedish and English, so that a reader can find the same rows again.
 *
 * @param manifestSha256 hash of the release's manifest, which holds the hashes of all that is in it
 */
record Citation(Manifest manifest, String manifestSha256, boolean hasInventedRows) {

    String text() {
        return """
                SÅ HÄR CITERAR DU

                Insatskollen, utgåva %1$s, data till och med %2$s. SHA-256 för utgåvans manifest: %3$s.

                %4$sUppgifter om små grupper får inte publiceras: en cell med få personer kan peka ut någon, också när namnen är
                borta. Redovisa grupper som är stora nog och kontrollera vad som kan räknas fram av det du redan har visat.

                Så tas samma siffror fram igen: lägg leveranserna i manifest.json (fältet deliveries, med SHA-256) på plats, ta
                fram koden med version %5$s, och kör
                    insatskollen import
                    insatskollen extract --release %1$s --out <mapp>
                Utgåvans fingeravtryck ska då vara %6$s.


                HOW TO CITE

                Insatskollen, release %1$s, data until %2$s. SHA-256 of the release's manifest: %3$s.

                %7$sFigures about small groups must not be published: a cell with few people can point at one of them, even
                without names. Show groups that are large enough, and check what can be worked out from what you have shown.

                To make the same figures again: put the deliveries of manifest.json (its deliveries, with SHA-256) in place,
                check out the code of version %5$s, and run
                    insatskollen import
                    insatskollen extract --release %1$s --out <folder>
                The release's fingerprint must then be %6$s.
                """.formatted(
                        manifest.release(),
                        manifest.dataDate(),
                        manifestSha256,
                        hasInventedRows ? INVENTED_SV : "",
                        manifest.codeVersion(),
                        manifest.fingerprint(),
                        hasInventedRows ? INVENTED_EN : "");
    }

    private static final String INVENTED_SV = """
            OBS: utgåvan innehåller påhittade siffror. Leveranser som är märkta is_invented i tabellen audit_file handlar om
            den påhittade staden Exempelstad och dess grannar och säger ingenting om verkligheten.

            """;
    private static final String INVENTED_EN = """
            NOTE: the release holds invented data ("påhittade siffror"). Deliveries marked is_invented in the table audit_file
            are about the invented city Exempelstad and its neighbours and say nothing about the real world.

            """;
}
