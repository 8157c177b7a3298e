/** The whole product in one process: both sides, a PostgreSQL of its own and demo identities. */
@NullMarked
package org.attestry.standalone;

import org.jspecify.annotations.NullMarked;
