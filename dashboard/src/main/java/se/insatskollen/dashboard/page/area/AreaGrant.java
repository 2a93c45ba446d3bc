package se.insatskollen.dashboard.page.area;

import org.jdbi.v3.core.mapper.Nested;
import se.insatskollen.dashboard.web.grant.GrantRow;

/** Money that a source mentions for a project of the area. */
record AreaGrant(
        String projectKey, String projectName, @Nested GrantRow grant) {}
