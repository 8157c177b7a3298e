package org.attestry.query.statistics;

/** A way to go on from a series. Fitting is a pure function of the values: no start is drawn, no search is random. */
public sealed interface ForecastModel permits SeasonalNaive, HoltDamped, HoltWinters, PoissonMean, Croston {

    /** What it is called in answers. */
    String name();

    /** The fewest values it can be fitted to. */
    int fewest();

    /** Fits it to the values, oldest first. */
    FittedModel fit(double[] values);
}
