package org.attestry.benchmarks;

import java.util.List;

/**
 * What one part of a run found.
 *
 * @param durability what PostgreSQL promised meanwhile: {@link Server#durability()}
 * @param protocol how it was measured
 * @param checked what was looked at besides speed
 * @param details what is worth reading besides the figures
 */
public record Measured(String durability, List<Figure> figures, String protocol, String checked, List<Detail> details) {

    /** A text of several lines under a title. */
    public record Detail(String title, String text) {}

    public Measured(String durability, List<Figure> figures, String protocol, String checked) {
        this(durability, figures, protocol, checked, List.of());
    }
}
