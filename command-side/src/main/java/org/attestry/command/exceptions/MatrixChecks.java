package org.attestry.command.exceptions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.Band;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.Tier;

/** What makes a matrix answer every question, and each with one answer only. */
final class MatrixChecks {

    private MatrixChecks() {}

    /** No tier is demanded that the matrix does not have. */
    static void namesItsOwn(
            List<TierText> tiers,
            List<KindTier> kinds,
            List<List<BandText>> bands,
            int critical,
            int withoutPrecedent) {
        var named = Stream.of(
                kinds.stream().map(KindTier::tier),
                bands.stream().flatMap(List::stream).map(BandText::tier),
                Stream.of(critical, withoutPrecedent));
        named.flatMap(some -> some)
                .filter(tier -> tier < 1 || tier > tiers.size())
                .findFirst()
                .ifPresent(tier -> {
                    throw new Refused(AuthorityRefusal.UNKNOWN_TIER, "It is tier " + tier + ".");
                });
    }

    /** The tiers, numbered without a gap, with a seat for everybody at most. */
    static List<Tier> tiers(List<TierText> said) {
        var seated = new HashSet<StaffId>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).number() != i + 1) {
                throw new Refused(
                        AuthorityRefusal.TIERS_OUT_OF_ORDER,
                        "Tier %d stands where tier %d should."
                                .formatted(said.get(i).number(), i + 1));
            }
            for (var person : said.get(i).panel()) {
                if (!seated.add(person)) {
                    throw new Refused(AuthorityRefusal.TWO_SEATS, person + " has two.");
                }
            }
        }
        return said.stream().map(TierText::asSaid).toList();
    }

    /** The tier of every kind. */
    static Map<ExceptionKind, Integer> kinds(List<KindTier> said) {
        var kinds = new EnumMap<ExceptionKind, Integer>(ExceptionKind.class);
        for (var one : said) {
            if (kinds.put(one.kind(), one.tier()) != null) {
                throw new Refused(AuthorityRefusal.KIND_TWICE, "It is " + one.kind() + ".");
            }
        }
        for (var kind : ExceptionKind.values()) {
            if (!kinds.containsKey(kind)) {
                throw new Refused(AuthorityRefusal.KIND_MISSING, "It is " + kind + ".");
            }
        }
        return kinds;
    }

    /** The bands of one figure, from 0 without hole, overlap or end. */
    static List<Band> bands(String figure, List<BandText> said) {
        var bands = said.stream().map(BandText::asSaid).toList();
        if (bands.getFirst().from().signum() != 0) {
            throw new Refused(AuthorityRefusal.BANDS_NOT_FROM_ZERO, "See " + figure + ".");
        }
        for (int i = 1; i < bands.size(); i++) {
            mustFollow(figure, bands.get(i - 1), bands.get(i));
        }
        if (bands.getLast().until() != null) {
            throw new Refused(AuthorityRefusal.BANDS_WITH_END, "See " + figure + ".");
        }
        return bands;
    }

    private static void mustFollow(String figure, Band before, Band band) {
        var at = "See %s from %s.".formatted(figure, band.from().toPlainString());
        if (before.until() == null || before.until().compareTo(band.from()) > 0) {
            throw new Refused(AuthorityRefusal.BANDS_OVERLAP, at);
        }
        if (before.until().compareTo(band.from()) < 0) {
            throw new Refused(AuthorityRefusal.BANDS_WITH_HOLE, at);
        }
        if (band.from().compareTo(before.from()) <= 0) {
            throw new Refused(AuthorityRefusal.BANDS_OVERLAP, at);
        }
        if (band.tier() < before.tier()) {
            throw new Refused(AuthorityRefusal.BANDS_FALL, at);
        }
    }
}
