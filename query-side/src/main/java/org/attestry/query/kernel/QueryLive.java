package org.attestry.query.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.attestry.http.Problems;
import org.attestry.ledger.LedgerSignal;
import org.attestry.query.kernel.live.HangUp;
import org.attestry.query.kernel.live.Hub;
import org.attestry.query.kernel.live.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what tells answers again when they change. */
@Configuration(proxyBeanMethods = false)
class QueryLive {

    @Bean
    Limits liveLimits(
            @Value("${attestry.live.readers}") int readers,
            @Value("${attestry.live.readers-per-person}") int perPerson,
            @Value("${attestry.live.askers}") int askers,
            @Value("${attestry.live.pause}") Duration pause,
            @Value("${attestry.live.look}") Duration look,
            @Value("${attestry.live.heartbeat}") Duration heartbeat,
            @Value("${attestry.live.patience}") Duration patience,
            @Value("${attestry.live.longest}") Duration longest) {
        return new Limits(readers, perPerson, askers, pause, look, heartbeat, patience, longest);
    }

    @Bean
    Hub hub(Limits limits, Asker asker, Problems problems, JsonMapper json, MeterRegistry meters) {
        return new Hub(limits, new AskingForAll(asker, json), problems::of, json, meters);
    }

    @Bean
    LiveAnswers liveAnswers(Hub hub, Questions questions, Asker asker) {
        return new LiveAnswers(hub, questions, asker);
    }

    @Bean(destroyMethod = "close")
    LiveNews liveNews(Questions questions, Hub hub, ViewProgress progress, LedgerSignal signal) {
        return new LiveNews(questions, hub, progress, signal);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hangUps() {
        return server -> server.addEngineValves(new HangUp());
    }
}
