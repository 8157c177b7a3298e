/** What can have happened to exceptions: departures from a standard that somebody asked for and others judged. */
@NullMarked
package org.attestry.events.exceptions;

import org.jspecify.annotations.NullMarked;
