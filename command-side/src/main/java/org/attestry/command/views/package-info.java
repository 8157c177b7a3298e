/** Views: what administrators have done to them. The work itself is the query side's. */
@NullMarked
package org.attestry.command.views;

import org.jspecify.annotations.NullMarked;
