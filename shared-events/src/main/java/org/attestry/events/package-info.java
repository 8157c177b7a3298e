/** The language: what can have happened, in words that are stored for good. */
@NullMarked
package org.attestry.events;

import org.jspecify.annotations.NullMarked;
