package org.attestry.command.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.StaffEvent;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.http.Role;

/**
 * Name somebody who visits, teaches and supports the providers of a market.
 *
 * @param staff the id the identity provider gives this person
 * @param name how colleagues call this person
 * @param market the market this person works in
 */
@Command(
        path = "PUT /representatives/{staff}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record RegisterRepresentative(
        @Target StaffId staff,
        @NotBlank @Size(max = 120) String name,
        @Known MarketId market) {

    List<StaffEvent> decide(Registration<RepresentativeRegistered> stage) {
        return stage.first(new RepresentativeRegistered(staff, name, market));
    }
}
