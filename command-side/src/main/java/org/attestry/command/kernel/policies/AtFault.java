package org.attestry.command.kernel.policies;

/** Sending a command failed for a reason that will not pass: a mistake of ours, in the policy or in what it sends to. */
final class AtFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AtFault(Throwable mistake) {
        super(mistake);
    }
}
