@NullMarked
package org.attestry.query.kernel.live;

import org.jspecify.annotations.NullMarked;
