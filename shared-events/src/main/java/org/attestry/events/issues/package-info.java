/** Issues: what providers, customers and colleagues brought to us, and how it was answered. */
@NullMarked
package org.attestry.events.issues;

import org.jspecify.annotations.NullMarked;
