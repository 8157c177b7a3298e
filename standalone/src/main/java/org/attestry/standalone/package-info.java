/** The whole product in one process, with its own database and demo identities. */
@NullMarked
package org.attestry.standalone;

import org.jspecify.annotations.NullMarked;
