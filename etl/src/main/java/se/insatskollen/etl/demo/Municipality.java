package se.insatskollen.etl.demo;

/** An invented municipality; its code is one no register has. */
record Municipality(String code, String name) {
    String areaId() {
        return "kommun-" + code;
    }
}
