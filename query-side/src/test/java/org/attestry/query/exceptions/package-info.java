/** What people ask about exceptions, asked of the views on a real PostgreSQL. */
@NullMarked
package org.attestry.query.exceptions;

import org.jspecify.annotations.NullMarked;
