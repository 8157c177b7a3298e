/** Service levels and governance: calendars, promises in business time, the clocks that hold them, and who answers. */
@NullMarked
package org.attestry.command.sla;

import org.jspecify.annotations.NullMarked;
