/** Rebuilds of views, ordered and watched from the command line. */
@NullMarked
package org.attestry.standalone.rebuilds;

import org.jspecify.annotations.NullMarked;
