/** Holds the API document to its own claims. */
@NullMarked
package org.attestry.http.openapi;

import org.jspecify.annotations.NullMarked;
