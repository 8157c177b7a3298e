/** The names under which events are stored, for good. */
@NullMarked
package org.attestry.events.catalogue;

import org.jspecify.annotations.NullMarked;
