package org.attestry.query.statistics;

/**
 * A forecast of one value, with its intervals; they tend to be too narrow in practice.
 *
 * @param ahead how many steps ahead, from 1
 * @param mean the value expected
 * @param low80 the lower end of the 80 % interval
 * @param high80 its upper end
 * @param low95 the lower end of the 95 % interval
 * @param high95 its upper end
 */
public record ForecastStep(int ahead, double mean, double low80, double high80, double low95, double high95) {

    boolean holds80(double value) {
        return low80 <= value && value <= high80;
    }

    boolean holds95(double value) {
        return low95 <= value && value <= high95;
    }
}
