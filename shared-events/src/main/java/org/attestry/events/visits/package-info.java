/** What can have happened to visits at provider offices. */
@NullMarked
package org.attestry.events.visits;

import org.jspecify.annotations.NullMarked;
