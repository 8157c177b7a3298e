/** Issues: opened, looked after, resolved, and confirmed by whoever brought them. */
@NullMarked
package org.attestry.command.issues;

import org.jspecify.annotations.NullMarked;
