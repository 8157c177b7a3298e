/** Service levels and governance: what is due, what was kept, why clocks stood still, and who answers for what. */
@NullMarked
package org.attestry.query.sla;

import org.jspecify.annotations.NullMarked;
