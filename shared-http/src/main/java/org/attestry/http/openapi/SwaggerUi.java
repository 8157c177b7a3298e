package org.attestry.http.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows the API document to people in a browser; every byte of it comes from this server. */
@RestController
final class SwaggerUi implements WebMvcConfigurer {

    /** The public client of a browser, which proves itself with PKCE. */
    static final String CLIENT = "attestry-console";

    private static final String START = """
        window.onload = function () {
          window.ui = SwaggerUIBundle({
            url: "/openapi.json",
            dom_id: "#swagger-ui",
            deepLinking: true,
            validatorUrl: null,
            docExpansion: "none",
            oauth2RedirectUrl: window.location.origin + "/swagger-ui/oauth2-redirect.html",
            presets: [SwaggerUIBundle.presets.apis],
            layout: "BaseLayout"
          });
          window.ui.initOAuth({
            clientId: "%s",
            scopes: "openid profile",
            usePkceWithAuthorizationCodeGrant: true
          });
        };
        """.formatted(CLIENT);

    private final String policy;

    SwaggerUi(SignIn signIn) {
        var origins = Stream.of(signIn.tokenUrl(), signIn.authorizationUrl(), signIn.issuer())
                .flatMap(Stream::ofNullable)
                .map(SwaggerUi::origin)
                .distinct()
                .collect(Collectors.joining(" "));
        policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self'"
            + " "
                + origins;
    }

    private static String origin(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @GetMapping(path = "/swagger-ui/swagger-initializer.js", produces = "text/javascript")
    String start() {
        return START;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/swagger-ui/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/" + version() + "/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/swagger-ui", "/swagger-ui/index.html");
        registry.addRedirectViewController("/swagger-ui/", "/swagger-ui/index.html");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("Content-Security-Policy", policy);
                        return true;
                    }
                })
                .addPathPatterns("/swagger-ui/**");
    }

    private static String version() {
        try {
            Properties pom = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties"));
            return pom.getProperty("version");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
