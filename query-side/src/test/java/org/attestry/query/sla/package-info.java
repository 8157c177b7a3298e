@NullMarked
package org.attestry.query.sla;

import org.jspecify.annotations.NullMarked;
