/** Records such as a context has them, to make a document of. */
@NullMarked
package org.attestry.http.openapi.sample;

import org.jspecify.annotations.NullMarked;
