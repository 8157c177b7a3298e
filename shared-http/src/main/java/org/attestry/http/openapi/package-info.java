/** The documentation that programs and people read: made from the records, so that it cannot say anything else. */
@NullMarked
package org.attestry.http.openapi;

import org.jspecify.annotations.NullMarked;
