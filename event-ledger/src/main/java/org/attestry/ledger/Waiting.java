package org.attestry.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attestry.ledger.ClaimChange.Hold;
import org.attestry.ledger.ClaimChange.Release;
import org.attestry.ledger.ClaimChange.Take;

/** An append and the caller who waits for its answer. */
final class Waiting {
    final Append append;
    final List<ClaimChange> claims;
    /** What it touches; no two appends that touch the same may share a batch. */
    final Set<String> touched = new HashSet<>();

    final long weight;
    final CompletableFuture<Appended> answer = new CompletableFuture<>();

    Waiting(Append append) {
        this.append = append;
        this.claims = net(append.claims());
        long bytes = 100;
        for (Entry entry : append.entries()) {
            touched.add("stream " + entry.streamId());
            bytes += entry.weight();
        }
        for (ClaimChange claim : claims) {
            touched.add("stream " + claim.owner());
            switch (claim) {
                case Take take -> touched.add("claim " + take.kind() + '\n' + take.key());
                case Hold hold -> touched.add("claim " + hold.kind() + '\n' + hold.key());
                case Release release -> {}
            }
        }
        Receipt receipt = append.receipt();
        if (receipt != null) {
            touched.add("receipt " + receipt.key());
            bytes += receipt.answer().length();
        }
        this.weight = bytes;
    }

    /** A release takes back what the same append claimed before it; releases come first in what is left. */
    private static List<ClaimChange> net(List<ClaimChange> changes) {
        List<ClaimChange> releases = new ArrayList<>();
        List<ClaimChange> wanted = new ArrayList<>();
        for (ClaimChange change : changes) {
            if (change instanceof Release release) {
                wanted.removeIf(earlier -> earlier.owner().equals(release.owner())
                        && earlier.kind().equals(release.kind()));
                releases.add(release);
            } else {
                wanted.add(change);
            }
        }
        releases.addAll(wanted);
        return releases;
    }

    Appended await() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException plain) {
                throw plain;
            }
            throw failed;
        }
    }
}
