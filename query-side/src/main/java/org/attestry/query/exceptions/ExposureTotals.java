package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sums of exposure, one line for each currency.
 *
 * @param total of all
 * @param byStandard of each standard
 * @param byKind of each kind; what was only found has none
 * @param byMarket of each market; what concerns the whole plan has none
 */
public record ExposureTotals(List<Total> total, List<Total> byStandard, List<Total> byKind, List<Total> byMarket) {

    /**
     * One sum.
     *
     * @param of of which standard, kind or market; empty for all, and where there is none
     * @param cases how many exceptions have their exposure in this currency
     * @param amount what they may cost at most
     * @param expectedLoss what is expected to be lost in a year without controls
     * @param residualLoss the same with controls
     */
    public record Total(
            String of,
            String currency,
            long cases,
            BigDecimal amount,
            BigDecimal expectedLoss,
            BigDecimal residualLoss) {}
}
