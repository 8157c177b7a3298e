package org.attestry.benchmarks;

import java.util.List;

/**
 * What one part of a run found.
 *
 * @param machine what it was measured on and with
 * @param protocol how it was measured
 * @param checked what was looked at besides speed
 */
record Measured(String machine, List<Figure> figures, String protocol, String checked) {}
