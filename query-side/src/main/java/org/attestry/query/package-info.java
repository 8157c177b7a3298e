/** The answers: views of what happened, and everything they can be asked. */
@NullMarked
package org.attestry.query;

import org.jspecify.annotations.NullMarked;
