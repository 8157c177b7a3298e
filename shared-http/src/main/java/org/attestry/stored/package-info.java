/** How the language and the memory meet: events by their stored names, older revisions read as today's. */
@NullMarked
package org.attestry.stored;

import org.jspecify.annotations.NullMarked;
