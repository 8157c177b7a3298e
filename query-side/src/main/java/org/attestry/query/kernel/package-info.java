/** What every view and query stands on: tables of their own, rows in batches, answers that say how fresh they are. */
@NullMarked
package org.attestry.query.kernel;

import org.jspecify.annotations.NullMarked;
