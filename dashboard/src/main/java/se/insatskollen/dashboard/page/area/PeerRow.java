package se.insatskollen.dashboard.page.area;

import se.insatskollen.warehouse.codes.SourceQuality;

/** A municipality that is like the one shown, as its publisher says. */
record PeerRow(String peerAreaKey, int peerYear, String source, SourceQuality sourceQuality) {}
