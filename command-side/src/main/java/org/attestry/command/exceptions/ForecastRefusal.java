package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a forecast says no. */
enum ForecastRefusal implements Refusal {
    FORECAST_PUBLISHED_OTHERWISE(
            "This forecast was published with other words; publish the new one under another name"),
    MONTH_IS_OVER("A forecast is of months that are not over; begin with this month or a later one"),
    MONTHS_WITH_GAP("The months of a forecast follow one another without a gap; name each, in order"),
    INTERVALS_CROSS("The mean lies in the 80 % interval and that in the 95 % interval; put their ends in order");

    private final String sentence;

    ForecastRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
