/** The answers: views of what happened, and the questions asked of them. */
@NullMarked
package org.attestry.query;

import org.jspecify.annotations.NullMarked;
