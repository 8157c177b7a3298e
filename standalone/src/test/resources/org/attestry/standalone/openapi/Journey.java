package attestry.journey;

import attestry.command.api.NetworkApi;
import attestry.command.api.VisitsApi;
import attestry.command.model.Attendee;
import attestry.command.model.LogVisit;
import attestry.command.model.OfficeRole;
import attestry.command.model.ProviderKind;
import attestry.command.model.RegisterMarket;
import attestry.command.model.RegisterProvider;
import attestry.command.model.RegisterRepresentative;
import attestry.command.model.VisitMode;
import attestry.command.model.VisitOutcome;
import attestry.command.model.VisitPurpose;
import attestry.query.api.TimelineApi;
import java.net.http.HttpRequest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Registers a market, a representative and a provider, logs a visit, and reads it back; with generated classes only. */
public final class Journey implements Function<Map<String, String>, Map<String, String>> {

    @Override
    public Map<String, String> apply(Map<String, String> settings) {
        Consumer<HttpRequest.Builder> token =
                request -> request.header("Authorization", "Bearer " + settings.get("token"));
        var commands = new attestry.command.ApiClient();
        commands.updateBaseUri(settings.get("command"));
        commands.setRequestInterceptor(token);
        var queries = new attestry.query.ApiClient();
        queries.updateBaseUri(settings.get("query"));
        queries.setRequestInterceptor(token);
        try {
            register(new NetworkApi(commands));
            return readBack(new TimelineApi(queries), logVisit(new VisitsApi(commands)));
        } catch (attestry.command.ApiException | attestry.query.ApiException no) {
            throw new IllegalStateException(no);
        }
    }

    private static void register(NetworkApi network) throws attestry.command.ApiException {
        network.registerMarket(NetworkApi.APIRegisterMarketRequest.newBuilder()
                .market("mkt-journey")
                .registerMarket(new RegisterMarket().name("Journey").zone("America/Chicago"))
                .build());
        network.registerRepresentative(NetworkApi.APIRegisterRepresentativeRequest.newBuilder()
                .staff("stf-journey")
                .registerRepresentative(
                        new RegisterRepresentative().name("Jo Rney").market("mkt-journey"))
                .build());
        network.registerProvider(NetworkApi.APIRegisterProviderRequest.newBuilder()
                .provider("prv-journey")
                .registerProvider(new RegisterProvider()
                        .npi("1999999976")
                        .name("Journey Clinic")
                        .kind(ProviderKind.FACILITY)
                        .market("mkt-journey"))
                .build());
    }

    private static attestry.command.model.Answer logVisit(VisitsApi visits) throws attestry.command.ApiException {
        var end = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
        return visits.logVisit(VisitsApi.APILogVisitRequest.newBuilder()
                .visit("vis-journey")
                .idempotencyKey("journey-1")
                .logVisit(new LogVisit()
                        .representative("stf-journey")
                        .provider("prv-journey")
                        .planned(false)
                        .purpose(VisitPurpose.ROUTINE)
                        .topics(List.of("claims portal"))
                        .attendees(List.of(new Attendee().name("A. Mentor").role(OfficeRole.PHYSICIAN)))
                        .start(end.minusMinutes(45))
                        .end(end)
                        .mode(VisitMode.ON_SITE)
                        .outcome(VisitOutcome.POSITIVE))
                .build());
    }

    private static Map<String, String> readBack(TimelineApi timeline, attestry.command.model.Answer logged)
            throws attestry.query.ApiException {
        var answer = timeline.findTimelineWithHttpInfo(TimelineApi.APIFindTimelineRequest.newBuilder()
                .id("vis-journey")
                .attestryAfter(logged.getPosition())
                .build());
        var first = answer.getData().getItems().getFirst();
        return Map.of(
                "outcome", logged.getOutcome().getValue(),
                "event", first.getEvent(),
                "sentence", first.getSentence(),
                "position", String.valueOf(logged.getPosition()),
                "included", answer.getHeaders().get("attestry-position").getFirst());
    }
}
