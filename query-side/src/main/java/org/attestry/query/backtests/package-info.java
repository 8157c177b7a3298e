/** Back-tests: what another definition would have decided, held against what was decided. */
@NullMarked
package org.attestry.query.backtests;

import org.jspecify.annotations.NullMarked;
