/** Commands by the thousand: one a line in, one answer a line out. */
@NullMarked
package org.attestry.command.bulk;

import org.jspecify.annotations.NullMarked;
