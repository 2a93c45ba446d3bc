package se.insatskollen.warehouse.tables;

import java.util.List;
import se.insatskollen.warehouse.schema.Table;

/** The municipalities that are like a municipality, as their publisher says. */
public final class RegisterPeerGroup {
    public static final Table TABLE = Published.twin("register_peer_group", BridgePeerGroup.TABLE, List.of());

    private RegisterPeerGroup() {}
}
