/** How clocks run: the rules that decide what follows for them, and nothing besides. */
@NullMarked
package org.attestry.events.sla.clocks;

import org.jspecify.annotations.NullMarked;
