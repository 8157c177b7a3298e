package org.attestry.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.http.Json;
import org.attestry.sample.visits.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiPagesTest {

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import(ApiPages.class)
    static class Side {
        @Bean
        OpenApi api() {
            return Samples.document();
        }

        @Bean
        JsonMapper json() {
            return Json.strict();
        }
    }

    private final AnnotationConfigWebApplicationContext side = new AnnotationConfigWebApplicationContext();
    private MockMvcTester browser;

    @BeforeAll
    void start() {
        System.setProperty("attestry.identity.token-url", "https://id.example/token");
        side.setServletContext(new MockServletContext());
        side.register(Side.class);
        side.refresh();
        browser = MockMvcTester.from(side);
    }

    @AfterAll
    void stop() {
        side.close();
        System.clearProperty("attestry.identity.token-url");
    }

    @Test
    void the_document_is_sent_once_to_whoever_keeps_its_etag() {
        var first = browser.get().uri("/openapi.json").exchange();
        assertThat(first).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        var tag = first.getResponse().getHeader("ETag");
        assertThat(browser.get().uri("/openapi.json").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void every_problem_is_explained_at_the_address_that_is_its_code() {
        var types = Samples.document().problems().keySet();
        assertThat(types).contains("/problems/trips/too-far", "/problems/no-token");
        assertThat(types).allSatisfy(type -> {
            assertThat(browser.get().uri(type).accept(MediaType.APPLICATION_JSON))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo(type);
            assertThat(browser.get().uri(type).accept(MediaType.TEXT_HTML))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<code>" + type + "</code>");
        });
    }

    @Test
    void the_browser_page_lets_nothing_in_from_elsewhere() {
        assertThat(browser.get().uri("/swagger-ui")).hasRedirectedUrl("/swagger-ui/index.html");
        var page = browser.get().uri("/swagger-ui/index.html").exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';")
                .endsWith("connect-src 'self' https://id.example");
        assertThat(browser.get().uri("/swagger-ui/swagger-initializer.js"))
                .hasStatusOk()
                .bodyText()
                .contains("\"/openapi.json\"", "attestry-console", "validatorUrl: null");
    }
}
