package org.attestry.query.exceptions;

import java.util.List;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;

/**
 * The versions of an authority matrix.
 *
 * @param versions the latest first; cases keep the one they were submitted under
 */
public record MatrixVersions(List<AuthorityMatrixPublished> versions) {}
