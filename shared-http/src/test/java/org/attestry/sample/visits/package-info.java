/** Records such as a context has them, to make a document of. */
@NullMarked
package org.attestry.sample.visits;

import org.jspecify.annotations.NullMarked;
