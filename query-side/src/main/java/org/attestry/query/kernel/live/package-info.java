/** Answers that are told again whenever they change: who listens, what wakes them, and how much of it there may be. */
@NullMarked
package org.attestry.query.kernel.live;

import org.jspecify.annotations.NullMarked;
