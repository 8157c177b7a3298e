package org.attestry.sample.visits;

import java.util.List;
import org.attestry.http.Contract;
import org.attestry.http.Json;
import org.attestry.http.Role;
import org.attestry.http.openapi.OpenApi;
import org.attestry.http.openapi.Operation;
import org.attestry.http.openapi.PossibleProblem;
import org.attestry.http.openapi.SignIn;
import org.springframework.core.ParameterizedTypeReference;

/** A small side with one command and one query. */
public final class Samples {

    public static final Contract PLAN =
            Contract.of("PUT /trips/{trip}/legs/{leg}", PlanTrip.class, Role.MANAGER, Role.REPRESENTATIVE);
    public static final Contract FIND = Contract.of("GET /trips", FindTrips.class);

    private static final PossibleProblem TOO_FAR =
            new PossibleProblem("/problems/trips/too-far", "It is too far for a day", 409, PossibleProblem.BY_RULE);

    private Samples() {}

    public static OpenApi document() {
        var page = new ParameterizedTypeReference<Trips<Trips.Planned>>() {}.getType();
        return new OpenApi.Builder(Json.strict(), "Attestry: trips", "Trips of representatives, for the tests.")
                .signIn(new SignIn(
                        "http://127.0.0.1:8080/oauth2/token", "http://127.0.0.1:8080/oauth2/authorize", null))
                .server("http://127.0.0.1:8080")
                .operation(Operation.command(PLAN, Trips.Planned.class, List.of(TOO_FAR)))
                .bulk(TripLine.class, Trips.Planned.class)
                .operation(Operation.query(FIND, page))
                .operation(Operation.lines(Contract.of("GET /trips/export", ExportTrips.class)))
                .build();
    }
}
