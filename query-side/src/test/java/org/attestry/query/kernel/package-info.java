@NullMarked
package org.attestry.query.kernel;

import org.jspecify.annotations.NullMarked;
