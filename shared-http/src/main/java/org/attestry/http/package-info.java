/** The door of both sides: who may come in, how a request becomes a record, and how a no is said. */
@NullMarked
package org.attestry.http;

import org.jspecify.annotations.NullMarked;
