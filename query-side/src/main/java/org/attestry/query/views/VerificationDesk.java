package org.attestry.query.views;

import java.util.NoSuchElementException;
import org.attestry.query.kernel.Alone;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.Verified;
import org.attestry.query.kernel.Verifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does the verifications that were ordered, one after the other, on whichever node comes first. */
final class VerificationDesk implements Desk.Work {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationDesk.class);

    private final Findings findings;
    private final Verifier verifier;
    private final Alone alone;

    VerificationDesk(Findings findings, Verifier verifier, Alone alone) {
        this.findings = findings;
        this.verifier = verifier;
        this.alone = alone;
    }

    @Override
    public void prepare() {
        findings.prepare();
    }

    @Override
    public boolean work() throws InterruptedException {
        for (var order : findings.toDo()) {
            alone.run("verification " + order.verification(), () -> {
                if (findings.isToDo(order)) { // else another node has done it meanwhile
                    verify(order);
                }
            });
        }
        return false;
    }

    private void verify(Findings.Order order) throws InterruptedException {
        findings.begun(order);
        Verified found;
        try {
            found = verifier.verify(order.view(), order.verification());
        } catch (DataAccessException | TransactionException away) {
            throw away; // the database is no reason to give up
        } catch (NoSuchElementException unknown) {
            findings.failed(order, String.valueOf(unknown.getMessage()));
            return;
        } catch (RuntimeException failure) {
            LOG.warn("{} of {} cannot be done", order.verification(), order.view(), failure);
            findings.failed(order, String.valueOf(failure.getMessage()));
            return;
        }
        findings.found(order, found);
    }
}
