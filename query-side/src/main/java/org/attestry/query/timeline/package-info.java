/** Everything that happened to any thing, by whom and why. */
@NullMarked
package org.attestry.query.timeline;

import org.jspecify.annotations.NullMarked;
