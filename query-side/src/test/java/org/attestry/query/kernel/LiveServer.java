package org.attestry.query.kernel;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.attestry.query.kernel.live.HangUp;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A node of a test behind the program's own web server; a token is {@code staff;role;market;end in milliseconds}. */
final class LiveServer implements AutoCloseable {

    /** It wonders about threads that are none of its business. */
    private static final Logger LOADER = Logger.getLogger("org.apache.catalina.loader.WebappClassLoaderBase");

    private final Tomcat tomcat = new Tomcat();
    private final StandardContext context;

    LiveServer(QueryNode node) {
        tomcat.setBaseDir("target/tomcat");
        tomcat.setPort(0);
        tomcat.setSilent(true);
        LOADER.setLevel(Level.OFF);
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        tomcat.getEngine().getPipeline().addValve(new HangUp());
        context = (StandardContext) tomcat.addContext("", null);
        var servlet = Tomcat.addServlet(context, "queries", new Door(node));
        servlet.setAsyncSupported(true);
        context.addServletMappingDecoded("/*", "queries");
        try {
            tomcat.start();
        } catch (LifecycleException broken) {
            throw new IllegalStateException(broken);
        }
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /** How many answers are left open, as the web server knows it. */
    long open() {
        return context.getInProgressAsyncCount();
    }

    @Override
    public void close() throws LifecycleException {
        if (tomcat.getServer().getState().isAvailable()) {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static final class Door extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient QueryNode node;

        Door(QueryNode node) {
            this.node = node;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            SecurityContextHolder.getContext().setAuthentication(token(request.getHeader("Authorization")));
            try {
                node.lives().endpoint().handleRequest(request, response);
            } finally {
                SecurityContextHolder.clearContext();
            }
        }

        private static JwtAuthenticationToken token(String said) {
            var words = said.split(";");
            var token = Jwt.withTokenValue("of-a-test")
                    .header("alg", "none")
                    .subject(words[0])
                    .claim("roles", List.of(words[1]))
                    .claim("markets", List.of(words[2]));
            if (words.length > 3) {
                token.expiresAt(Instant.ofEpochMilli(Long.parseLong(words[3])));
            }
            return new JwtAuthenticationToken(token.build());
        }
    }
}
