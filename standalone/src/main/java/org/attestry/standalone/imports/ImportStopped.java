package org.attestry.standalone.imports;

/** An import could not go on; what was sent before stays, and running it again goes on from there. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped(String why) {
        super(why + " Run the import again: what was recorded stays and is not recorded twice.");
    }
}
